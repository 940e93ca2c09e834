package nl.beheermodule.billing.tariff.domain;

/** Betrouwbaarheidsniveau, lowest first (R3). */
public enum AssuranceLevel {
    EH2,
    EH2_PLUS,
    EH3,
    EH4;

    public boolean atLeast(AssuranceLevel other) {
        return compareTo(other) >= 0;
    }
}
