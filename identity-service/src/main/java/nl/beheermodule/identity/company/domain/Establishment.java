package nl.beheermodule.identity.company.domain;

/** A place where a company does business. */
public record Establishment(EstablishmentNumber number, String name, Address address) {}
