package nl.beheermodule.authorization.overview;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;

/**
 * A service to choose (R105).
 *
 * @param providerOin for a machtiging for all of its provider: {@code provider:<OIN>:<level>}
 */
record ServiceRow(
        String serviceId,
        String name,
        String provider,
        String providerOin,
        String description,
        AssuranceLevel level,
        boolean chainable) {}
