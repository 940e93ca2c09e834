package nl.beheermodule.billing.quote.domain;

public record QuoteId(String value) {}
