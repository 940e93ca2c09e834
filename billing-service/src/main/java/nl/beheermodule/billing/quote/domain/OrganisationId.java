package nl.beheermodule.billing.quote.domain;

public record OrganisationId(String value) {}
