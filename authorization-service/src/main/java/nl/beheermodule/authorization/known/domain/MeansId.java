package nl.beheermodule.authorization.known.domain;

/** An eHerkenningsmiddel, as means-service numbers it. */
public record MeansId(String value) {}
