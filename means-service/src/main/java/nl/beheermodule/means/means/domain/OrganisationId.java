package nl.beheermodule.means.means.domain;

public record OrganisationId(String value) {}
