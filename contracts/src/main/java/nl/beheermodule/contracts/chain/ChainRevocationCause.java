package nl.beheermodule.contracts.chain;

/** Why a chain authorization was revoked. */
public enum ChainRevocationCause {
    /** A beheerder of the company that gave it revoked it. */
    BY_ADMINISTRATOR,
    /** The intermediary was removed with everything it had (R121). */
    INTERMEDIARY_REMOVED,
    /** The company that gave it ended (R77). */
    ORGANISATION_ENDED
}
