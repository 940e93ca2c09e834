package nl.beheermodule.means.means.domain;

import java.util.List;
import java.util.Set;

/** A rule of the means says no. */
public final class MeansRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** R41 */
        LEVEL_ABOVE_OWN,
        /** R54 */
        NOT_ADMINISTRATOR_THERE,
        /** R44 */
        DOCUMENT_MISSING,
        /** R43: what is not needed is not kept. */
        DOCUMENT_NOT_ASKED,
        /** R47 */
        SIDES_WRONG,
        /** R44 */
        DOCUMENT_EXPIRED,
        /** The scan is not there, or belongs to another application. */
        SCAN_UNKNOWN,
        /** R48 */
        IDENTIFICATION_ADDRESS_MISSING,
        /** R50 */
        SECOND_FACTOR_MISSING,
        /** R6 */
        SECOND_FACTOR_NOT_ASKED,
        /** R50 */
        MOBILE_MISSING,
        /** R51 */
        CONTRACT_YEARS_WRONG,
        BORN_IN_THE_FUTURE,
        /** Another medewerker was first. */
        ALREADY_DECIDED,
        /** A colleague handles it (design 11). */
        HANDLED_BY_COLLEAGUE,
        /** Only who handles it sees the identity document (design 11). */
        NOT_HANDLING,
        /** A letter makes no sense in this state. */
        NO_LETTER_NOW,
        /** R79: the thirty days are over. */
        ACTIVATION_EXPIRED,
        /** The letter's code was wrong too often: a new letter is needed. */
        LETTER_LOCKED,
        /** The code from the e-mail is too old: start again with the letter. */
        EMAIL_CODE_EXPIRED,
        /** The code from the e-mail was wrong too often: start again with the letter. */
        EMAIL_CODE_LOCKED,
        /** Q18: an application that was handled is no longer withdrawn. */
        ALREADY_HANDLED,
        /** An application is withdrawn, not ended. */
        NOT_APPROVED,
        /** Only an active means ends on a day (R72). */
        NOT_ACTIVE,
        ALREADY_ENDED,
        /** R97's neighbour for means: the earliest day to end is tomorrow. */
        END_TOO_EARLY,
        /** The latest day to plan an end for is five years ahead, as for what is authorised. */
        END_TOO_LATE,
        /** There is no planned end to cancel. */
        NO_TERMINATION,
        /** R73: only where the beheerder manages, and the means is linked. */
        NOT_YOUR_ORGANISATION,
        /** R76, Q9 */
        LAST_ADMINISTRATOR,
        /** R77, Q9: ending the very last means ends the company, which must be said aloud. */
        CONFIRM_ORGANISATION_END,
        /** R77: nothing is added to an organisation that ends. */
        ORGANISATION_ENDING,
        /** Another change of who is beheerder is under way. */
        ORGANISATION_BUSY,
        /** R58 */
        MUTATION_PENDING,
        /** Only what works can be changed. */
        MUTATION_NOT_ACTIVE,
        /** There is no mutation to withdraw. */
        NO_MUTATION,
        /** R56, R59: no mutation above one's own level. */
        ABOVE_OWN_LEVEL,
        NOTHING_CHANGES,
        /** R56 */
        ALREADY_LINKED,
        NO_ORGANISATION_CHOSEN,
        /** Q8 */
        DOWNGRADE_NOT_CONFIRMED,
        /** R63 */
        SECOND_FACTOR_STAYS,
        /** R61 */
        MOBILE_KNOWN,
        /** R61 */
        DOCUMENT_KNOWN,
        /** What is not needed is not kept. */
        DOCUMENT_NOT_NEEDED,
        /** R68, R70 */
        ONLY_BY_HOLDER,
        /** R66 */
        TAX_AUTHORITY_EH3_ONLY,
        /** R68 */
        NOT_PERSONALLY_USED,
        /** R67 */
        TAX_AUTHORITY_EXISTS,
        /** Norm 9: its beheerdersrol expired, and only the wettelijk vertegenwoordiger gives another. */
        ADMINISTRATOR_ROLE_OVER,
        /** Norm 9: there is no beheerdersrol to renew. */
        NEVER_ADMINISTRATOR,
        /** It is not due. */
        NOT_DUE
    }

    private final List<Reason> reasons;

    public MeansRefused(Reason reason) {
        this(Set.of(reason));
    }

    public MeansRefused(Set<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
