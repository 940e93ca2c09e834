package nl.beheermodule.authorization.overview;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;

/**
 * A service that users of this company are authorized for.
 *
 * @param withdrawn whether it is no longer in the catalogue
 * @param users how many (R102)
 * @param expiring how many of them within two months (R112)
 */
record ServiceUseRow(
        String serviceId,
        String name,
        String provider,
        AssuranceLevel level,
        boolean withdrawn,
        long users,
        long expiring) {}
