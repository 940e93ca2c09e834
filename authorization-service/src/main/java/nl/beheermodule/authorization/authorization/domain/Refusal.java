package nl.beheermodule.authorization.authorization.domain;

/** Why something cannot be done with an authorization. */
public enum Refusal {
    /** R89, R108 */
    LEVEL_TOO_LOW,
    /** R88 */
    NOT_ACTIVE,
    /** R69: the means is an EH3 Belastingdienstmiddel. */
    ONLY_TAX_AUTHORITY_SERVICES,
    UNKNOWN_SERVICE,
    /** Not an establishment of this company that we know (norm 5). */
    UNKNOWN_ESTABLISHMENT,
    /** The dienstverlener takes no restriction to an establishment (norm 5). */
    NO_ESTABLISHMENTS,
    /** The relation gave no chain authorization for it, or it ended. */
    NO_CHAIN_AUTHORIZATION,
    /** An EH3 Belastingdienstmiddel does not go with a chain authorization. */
    NOT_IN_A_CHAIN,
    UNKNOWN_MEANS,
    /** Not of this organisation, or never there. */
    UNKNOWN_AUTHORIZATION,
    /** Norm 1: a beheerder registers only at or below his own level. */
    ABOVE_OWN_LEVEL,
    /** R97 */
    END_DATE_TOO_EARLY,
    /** R95 */
    END_DATE_TOO_LATE,
    /** Revoked or expired: it is not there any more (R100). */
    ENDED,
    /** Within the three seconds of a revocation: take that back first. */
    BEING_REVOKED,
    /** Revoked after a job or an import was ordered, and before its turn came: the later wish counts. */
    REVOKED_SINCE,
    NOT_BEING_REVOKED,
    /** R99: the three seconds are over. */
    REVOCATION_IS_FINAL
}
