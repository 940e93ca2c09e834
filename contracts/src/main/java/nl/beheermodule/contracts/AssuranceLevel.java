package nl.beheermodule.contracts;

/** Betrouwbaarheidsniveau (R3), lowest first. */
public enum AssuranceLevel {
    EH2,
    EH2_PLUS,
    EH3,
    EH4
}
