package nl.beheermodule.chain.known.domain;

/** Betrouwbaarheidsniveau, lowest first (R3). */
public enum AssuranceLevel {
    EH2,
    EH2_PLUS,
    EH3,
    EH4;

    public boolean covers(AssuranceLevel required) {
        return compareTo(required) >= 0;
    }
}
