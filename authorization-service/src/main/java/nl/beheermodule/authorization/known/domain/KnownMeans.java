package nl.beheermodule.authorization.known.domain;

import java.util.Set;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;

/**
 * What this service knows of a means.
 *
 * @param uniqueId UniekID, as people see it
 * @param personName full name of the holder
 * @param active whether it may be used: “Actief”
 * @param taxAuthorityMeans EH3 Belastingdienstmiddel: for services of the Belastingdienst only (R69)
 */
public record KnownMeans(
        MeansId id,
        String uniqueId,
        String personId,
        String personName,
        AssuranceLevel level,
        boolean active,
        boolean taxAuthorityMeans,
        Set<OrganisationId> organisations) {}
