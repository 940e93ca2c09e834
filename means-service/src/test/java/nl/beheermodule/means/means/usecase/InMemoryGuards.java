package nl.beheermodule.means.means.usecase;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beheermodule.means.means.domain.OrganisationGuard;
import nl.beheermodule.means.means.domain.OrganisationGuards;
import nl.beheermodule.means.means.domain.OrganisationId;

/** Keeps guards in memory, with the same compare-and-set as the database. */
final class InMemoryGuards implements OrganisationGuards {
    private final Map<OrganisationId, OrganisationGuard> all = new LinkedHashMap<>();

    @Override
    public synchronized OrganisationGuard find(OrganisationId organisation) {
        return all.getOrDefault(organisation, OrganisationGuard.of(organisation));
    }

    @Override
    public synchronized boolean save(OrganisationGuard guard) {
        if (find(guard.organisation()).version() != guard.version()) {
            return false;
        }
        all.put(
                guard.organisation(),
                new OrganisationGuard(
                        guard.organisation(), guard.claim(), guard.arrivals(), guard.closedBy(), guard.version() + 1));
        return true;
    }

    @Override
    public synchronized List<OrganisationId> claimedBefore(Instant moment, int atMost) {
        return all.values().stream()
                .filter(guard -> guard.claim() != null && guard.claim().at().isBefore(moment))
                .map(OrganisationGuard::organisation)
                .toList();
    }
}
