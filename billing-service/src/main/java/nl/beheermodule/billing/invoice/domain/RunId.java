package nl.beheermodule.billing.invoice.domain;

/** Of the month, such as {@code 2026-11}, or of whoever started it. */
public record RunId(String value) {}
