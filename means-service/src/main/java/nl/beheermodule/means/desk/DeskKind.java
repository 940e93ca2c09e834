package nl.beheermodule.means.desk;

/** What a medewerker decides on. */
enum DeskKind {
    /** A new means. */
    NEW,
    LEVEL_CHANGE,
    LINK,
    ROLE_CHANGE,
    CONVERSION
}
