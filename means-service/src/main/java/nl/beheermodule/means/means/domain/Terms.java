package nl.beheermodule.means.means.domain;

import java.util.List;

/**
 * What the means is good for.
 *
 * @param organisations the first is the one it was applied for at
 * @param isTaxAuthorityMeans EH3 Belastingdienstmiddel: for services of the Belastingdienst only (R66, R69)
 */
public record Terms(
        AssuranceLevel level,
        Role role,
        SecondFactor secondFactor,
        List<OrganisationId> organisations,
        boolean isTaxAuthorityMeans) {
    public Terms {
        organisations = List.copyOf(organisations);
    }

    public Terms(AssuranceLevel level, Role role, SecondFactor secondFactor, List<OrganisationId> organisations) {
        this(level, role, secondFactor, organisations, false);
    }

    public OrganisationId organisation() {
        return organisations.getFirst();
    }

    Terms with(SecondFactor factor) {
        return new Terms(level, role, factor, organisations, isTaxAuthorityMeans);
    }

    Terms without(List<OrganisationId> removed) {
        List<OrganisationId> remaining = organisations.stream()
                .filter(organisation -> !removed.contains(organisation))
                .toList();
        return new Terms(level, role, secondFactor, remaining, isTaxAuthorityMeans);
    }
}
