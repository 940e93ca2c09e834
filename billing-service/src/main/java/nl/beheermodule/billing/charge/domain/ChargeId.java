package nl.beheermodule.billing.charge.domain;

/** The id of the event it is charged for: so it is charged once, however often the event comes. */
public record ChargeId(String value) {}
