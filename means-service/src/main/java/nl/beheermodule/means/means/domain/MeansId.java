package nl.beheermodule.means.means.domain;

public record MeansId(String value) {}
