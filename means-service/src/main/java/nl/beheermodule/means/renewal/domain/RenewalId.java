package nl.beheermodule.means.renewal.domain;

public record RenewalId(String value) {}
