package nl.beheermodule.authorization.catalogue.domain;

/** Betrouwbaarheidsniveau, lowest first (R3). */
public enum AssuranceLevel {
    EH2,
    EH2_PLUS,
    EH3,
    EH4;

    /** Whether a means of this level suffices where {@code required} is asked. */
    public boolean covers(AssuranceLevel required) {
        return compareTo(required) >= 0;
    }
}
