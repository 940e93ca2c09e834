package nl.beheermodule.identity.person.domain;

/** Betrouwbaarheidsniveau (R3), lowest first. */
public enum AssuranceLevel {
    EH2,
    EH2_PLUS,
    EH3,
    EH4;

    public boolean isAtLeast(AssuranceLevel other) {
        return compareTo(other) >= 0;
    }
}
