package nl.beheermodule.authorization.catalogue.domain;

/** Betrouwbaarheidsniveau, lowest first (R3). */
public enum AssuranceLevel {
    EH2,
    EH2_PLUS,
    EH3,
    EH4;

    /** As people write it. */
    public String label() {
        return this == EH2_PLUS ? "EH2+" : name();
    }

    /** Whether a means of this level suffices where {@code required} is asked. */
    public boolean covers(AssuranceLevel required) {
        return compareTo(required) >= 0;
    }
}
