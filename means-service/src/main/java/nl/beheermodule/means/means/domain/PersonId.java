package nl.beheermodule.means.means.domain;

public record PersonId(String value) {}
