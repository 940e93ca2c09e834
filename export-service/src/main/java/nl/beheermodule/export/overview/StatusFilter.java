package nl.beheermodule.export.overview;

/** What the overview of users can be narrowed to: a status, or what needs attention before it is too late. */
public enum StatusFilter {
    AWAITING_APPROVAL,
    AWAITING_ACTIVATION,
    ACTIVATION_EXPIRED,
    ACTIVE,
    /** “Aandacht nodig”: a week or less to activate, or lapsed. */
    ATTENTION,
    /** Beheerders whose role ends within two calendar months (norm 9, Q11). */
    ROLE_EXPIRING;

    /** How long before the last day to activate a means needs attention. */
    public static final int DAYS = 7;

    /** How long before its last day a beheerdersrol needs attention. */
    public static final int MONTHS = 2;
}
