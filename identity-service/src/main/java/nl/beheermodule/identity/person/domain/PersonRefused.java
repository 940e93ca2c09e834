package nl.beheermodule.identity.person.domain;

/** A rule about persons and accounts says no. */
public final class PersonRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** R87: before activation the beheerder changes it. */
        OWN_EMAIL_ONLY_AFTER_ACTIVATION,
        /** R87: after activation only the holder himself. */
        EMAIL_ONLY_BY_HOLDER,
        /** Q12: not while the application is waiting. */
        EMAIL_NOT_BEFORE_APPROVAL,
        /** R86 */
        MOBILE_NEVER_OF_ADMINISTRATOR,
        /** R86 */
        MOBILE_NOT_NOW,
        /** The time to set up the account is over. */
        SETUP_OVER,
        /** A set-up that goes on keeps its user name. */
        OTHER_USERNAME_CHOSEN,
        USERNAME_TAKEN,
        /** Password and second factor are there. */
        ALREADY_SET_UP
    }

    private final Reason reason;

    public PersonRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
