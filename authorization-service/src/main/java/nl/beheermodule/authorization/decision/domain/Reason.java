package nl.beheermodule.authorization.decision.domain;

/** Why yes, or why no. Part of the public API: codes are added, never changed. */
public enum Reason {
    AUTHORIZED,
    /** Nothing else than {@code login} can be asked. */
    UNKNOWN_ACTION,
    UNKNOWN_SUBJECT,
    UNKNOWN_SERVICE,
    UNKNOWN_ORGANISATION,
    MEANS_NOT_ACTIVE,
    /** The means was not issued for this organisation. */
    NOT_OF_ORGANISATION,
    /** The means' level is below the service's. */
    LEVEL_TOO_LOW,
    /** The means is an EH3 Belastingdienstmiddel and the service is not of the Belastingdienst (R69). */
    ONLY_TAX_AUTHORITY_SERVICES,
    /** The company gave the intermediary no chain authorization for this service, or it ended. */
    NO_CHAIN_AUTHORIZATION,
    /** There never was an authorization. */
    NOT_AUTHORIZED,
    REVOKED,
    EXPIRED
}
