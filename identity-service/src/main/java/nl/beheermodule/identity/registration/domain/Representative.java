package nl.beheermodule.identity.registration.domain;

import nl.beheermodule.identity.person.domain.EmailAddress;

/** Wettelijk vertegenwoordiger: may sign for the company according to the register (R7). */
public record Representative(String name, EmailAddress email) {}
