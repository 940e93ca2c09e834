package nl.beheermodule.billing.quote.domain;

/** What somebody wants to do. */
public enum QuoteKind {
    NEW_MEANS,
    /** Upgrade or downgrade (R59–R65). */
    LEVEL_CHANGE,
    /** Koppelen of an existing means (R56). */
    LINK,
    /** To or from EH3 Belastingdienstmiddel (R70). */
    CONVERSION,
    /** A new activation letter (R80). */
    LETTER,
    /** Recording a new intermediary (R118, Q16). */
    INTERMEDIARY,
    /** The function “Van relaties” (R117). */
    RELATIONS
}
