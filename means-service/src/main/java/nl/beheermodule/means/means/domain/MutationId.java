package nl.beheermodule.means.means.domain;

public record MutationId(String value) {}
