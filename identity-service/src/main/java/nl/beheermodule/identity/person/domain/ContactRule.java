package nl.beheermodule.identity.person.domain;

import nl.beheermodule.identity.person.domain.PersonRefused.Reason;
import nl.beheermodule.identity.person.domain.Standing.Status;

/** What a beheerder may change for somebody else (R86, R87, Q12). */
final class ContactRule {
    private ContactRule() {}

    /** An account that can be used is our own knowledge: the copy of the means may be a moment behind. */
    static void checkEmail(Account account, Standing standing) {
        if (account.isUsable() || standing.has(Status.ACTIVE)) {
            throw new PersonRefused(Reason.EMAIL_ONLY_BY_HOLDER);
        }
        if (!standing.has(Status.AWAITING_ACTIVATION) && !standing.has(Status.ACTIVATION_EXPIRED)) {
            throw new PersonRefused(Reason.EMAIL_NOT_BEFORE_APPROVAL);
        }
    }

    static void checkMobile(Standing standing) {
        if (standing.administrator()) {
            throw new PersonRefused(Reason.MOBILE_NEVER_OF_ADMINISTRATOR);
        }
        if (!standing.has(Status.AWAITING_ACTIVATION) && !standing.has(Status.ACTIVE)) {
            throw new PersonRefused(Reason.MOBILE_NOT_NOW);
        }
    }
}
