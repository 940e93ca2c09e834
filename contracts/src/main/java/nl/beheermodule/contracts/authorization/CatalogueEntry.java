package nl.beheermodule.contracts.authorization;

import nl.beheermodule.contracts.AssuranceLevel;

/**
 * A service of the catalogue, for who keeps a copy.
 *
 * @param serviceId ServiceUUID, in lower case
 * @param provider display name
 * @param level what a means must have at least
 * @param chainable whether an intermediary may be authorized for it
 * @param withdrawn no longer in the catalogue: not granted any more
 */
public record CatalogueEntry(
        String serviceId, String name, String provider, AssuranceLevel level, boolean chainable, boolean withdrawn) {}
