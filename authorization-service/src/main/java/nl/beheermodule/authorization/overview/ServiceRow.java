package nl.beheermodule.authorization.overview;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import org.jspecify.annotations.Nullable;

/**
 * A service to choose (R105).
 *
 * @param providerOin for a machtiging for all of its provider: {@code provider:<OIN>:<level>}
 * @param descriptionUrl where the provider tells more (norm 6)
 */
record ServiceRow(
        String serviceId,
        String name,
        String provider,
        String providerOin,
        String description,
        @Nullable String descriptionUrl,
        AssuranceLevel level,
        boolean chainable) {}
