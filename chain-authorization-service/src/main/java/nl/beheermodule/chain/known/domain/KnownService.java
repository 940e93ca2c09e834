package nl.beheermodule.chain.known.domain;

/**
 * A dienst, as the catalogue has it.
 *
 * @param provider display name of the dienstverlener
 * @param level what a means must have at least
 * @param chainable whether an intermediary may be authorized for it, and it has not been withdrawn
 */
public record KnownService(ServiceId id, String name, String provider, AssuranceLevel level, boolean chainable) {}
