package nl.beheermodule.billing.tariff.domain;

/** How often something is paid. */
public enum Charged {
    /** Eenmalig. */
    ONCE,
    /** Again for each contract: at its start and at its renewal. */
    PER_CONTRACT
}
