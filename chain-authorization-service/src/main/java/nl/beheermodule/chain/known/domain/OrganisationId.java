package nl.beheermodule.chain.known.domain;

/** An organisation with eHerkenning here, as identity-service numbers it. */
public record OrganisationId(String value) {}
