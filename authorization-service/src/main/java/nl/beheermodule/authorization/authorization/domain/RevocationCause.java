package nl.beheermodule.authorization.authorization.domain;

/** Why an authorization ended before its time. */
public enum RevocationCause {
    /** R98 */
    BY_ADMINISTRATOR,
    /** Q18 */
    MEANS_ENDED,
    /** R73 */
    MEANS_UNLINKED,
    /** Q8 */
    LEVEL_LOWERED,
    /** R69 */
    TAX_AUTHORITY_MEANS,
    /** Norm 9 */
    UNUSED
}
