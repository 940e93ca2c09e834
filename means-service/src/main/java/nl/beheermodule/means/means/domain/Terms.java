package nl.beheermodule.means.means.domain;

import java.util.List;

/**
 * What the means is good for.
 *
 * @param organisations the first is the one it was applied for at
 */
public record Terms(AssuranceLevel level, Role role, SecondFactor secondFactor, List<OrganisationId> organisations) {
    public Terms {
        organisations = List.copyOf(organisations);
    }

    public OrganisationId organisation() {
        return organisations.getFirst();
    }

    Terms with(SecondFactor factor) {
        return new Terms(level, role, factor, organisations);
    }

    Terms without(List<OrganisationId> removed) {
        List<OrganisationId> remaining = organisations.stream()
                .filter(organisation -> !removed.contains(organisation))
                .toList();
        return new Terms(level, role, secondFactor, remaining);
    }
}
