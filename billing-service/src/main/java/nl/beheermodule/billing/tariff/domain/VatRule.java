package nl.beheermodule.billing.tariff.domain;

/** Which VAT applies; what it is on a day stands in the tariff file. */
public enum VatRule {
    /** Algemeen tarief (Wet op de omzetbelasting 1968, art. 9 lid 1). */
    STANDARD
}
