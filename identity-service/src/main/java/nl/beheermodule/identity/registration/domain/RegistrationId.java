package nl.beheermodule.identity.registration.domain;

/** UUID of a registration. */
public record RegistrationId(String value) {}
