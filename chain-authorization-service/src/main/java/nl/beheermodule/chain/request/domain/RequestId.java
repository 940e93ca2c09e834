package nl.beheermodule.chain.request.domain;

/** A request for chain authorizations. */
public record RequestId(String value) {}
