package nl.beheermodule.chain.authorization.domain;

/** Why a chain authorization was revoked. */
public enum RevocationCause {
    BY_ADMINISTRATOR,
    /** R121 */
    INTERMEDIARY_REMOVED,
    /** R77 */
    ORGANISATION_ENDED
}
