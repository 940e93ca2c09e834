package nl.beheermodule.export.trail;

/** What a line of the logbook is about, to filter by. */
public enum TrailKind {
    MEANS,
    AUTHORIZATIONS,
    CHAINS,
    COMPANY,
    BILLING,
    DOCUMENTS,
    DOWNLOADS,
    OTHER
}
