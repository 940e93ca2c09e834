package nl.beheermodule.means.means.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the means is good for.
 *
 * @param organisations the first is the one it was applied for at
 * @param isTaxAuthorityMeans EH3 Belastingdienstmiddel: for services of the Belastingdienst only (R66, R69)
 * @param administratorUntil last day of the beheerdersrol, Europe/Amsterdam (norm 9); stays when the role goes. Absent when
 *     it has no end, and for who was never beheerder
 */
public record Terms(
        AssuranceLevel level,
        Role role,
        SecondFactor secondFactor,
        List<OrganisationId> organisations,
        boolean isTaxAuthorityMeans,
        @Nullable LocalDate administratorUntil) {
    public Terms {
        organisations = List.copyOf(organisations);
    }

    public Terms(
            AssuranceLevel level,
            Role role,
            SecondFactor secondFactor,
            List<OrganisationId> organisations,
            boolean isTaxAuthorityMeans) {
        this(level, role, secondFactor, organisations, isTaxAuthorityMeans, null);
    }

    public Terms(AssuranceLevel level, Role role, SecondFactor secondFactor, List<OrganisationId> organisations) {
        this(level, role, secondFactor, organisations, false);
    }

    public OrganisationId organisation() {
        return organisations.getFirst();
    }

    Terms with(SecondFactor factor) {
        return new Terms(level, role, factor, organisations, isTaxAuthorityMeans, administratorUntil);
    }

    Terms as(Role other) {
        return new Terms(level, other, secondFactor, organisations, isTaxAuthorityMeans, administratorUntil);
    }

    Terms until(@Nullable LocalDate day) {
        return new Terms(level, role, secondFactor, organisations, isTaxAuthorityMeans, day);
    }

    Terms without(List<OrganisationId> removed) {
        List<OrganisationId> remaining = organisations.stream()
                .filter(organisation -> !removed.contains(organisation))
                .toList();
        return new Terms(level, role, secondFactor, remaining, isTaxAuthorityMeans, administratorUntil);
    }
}
