package nl.beheermodule.contracts;

/** What is asked of a means that exists already. */
public enum MutationKind {
    /** Upgrade or downgrade, possibly with another role and more organisations (R59–R65). */
    LEVEL_CHANGE,
    /** Koppelen (R56). */
    LINK,
    ROLE_CHANGE,
    /** To or from EH3 Belastingdienstmiddel (R70). */
    CONVERSION
}
