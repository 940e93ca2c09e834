package nl.beheermodule.billing.charge.domain;

public interface ChargeRepository {
    /** Adds it, unless it is there already. */
    void add(Charge charge);
}
