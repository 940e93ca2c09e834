package nl.beheermodule.identity.organisation.domain;

/** UUID of an organisation; stays the same when its establishment number is removed (R28). */
public record OrganisationId(String value) {}
