package nl.beheermodule.identity.person.domain;

/** UUID of a person. */
public record PersonId(String value) {}
