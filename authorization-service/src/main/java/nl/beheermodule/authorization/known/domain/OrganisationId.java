package nl.beheermodule.authorization.known.domain;

/** An organisation (KvK number, optionally one establishment), as identity-service numbers it. */
public record OrganisationId(String value) {}
