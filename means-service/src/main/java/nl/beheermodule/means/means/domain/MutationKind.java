package nl.beheermodule.means.means.domain;

/** What may be asked of a means that is there already. */
public enum MutationKind {
    /** Up- or downgrade (R59–R65, Q8). */
    LEVEL_CHANGE,
    /** Koppelen (R56). */
    LINK,
    /** Gebruiker to beheerder or back (Q9). */
    ROLE_CHANGE,
    /** To or from EH3 Belastingdienstmiddel (R70). */
    CONVERSION
}
