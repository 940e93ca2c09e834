package nl.beheermodule.authorization.overview;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;

/** A service to choose (R105). */
record ServiceRow(
        String serviceId, String name, String provider, String description, AssuranceLevel level, boolean chainable) {}
