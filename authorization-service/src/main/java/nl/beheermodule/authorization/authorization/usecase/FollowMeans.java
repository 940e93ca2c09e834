package nl.beheermodule.authorization.authorization.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository.Change;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.MeansId;
import org.springframework.stereotype.Component;

/**
 * Ends what a means may no longer carry: all when it ended (Q18), those of organisations it was unlinked from (R73), those
 * above its level after a downgrade (Q8), and those of other providers once it is an EH3 Belastingdienstmiddel (R69). It
 * looks at what the means is now, not at what happened to it, so that it may run twice, late, or half and again.
 */
@Component
public class FollowMeans {
    private static final int BATCH = 500;

    private final MeansDirectory allMeans;
    private final AuthorizationRepository authorizations;
    private final CatalogueRepository catalogue;
    private final Clock clock;

    public FollowMeans(
            MeansDirectory allMeans,
            AuthorizationRepository authorizations,
            CatalogueRepository catalogue,
            Clock clock) {
        this.allMeans = allMeans;
        this.authorizations = authorizations;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public void follow(MeansId id) {
        KnownMeans means = allMeans.find(List.of(id)).get(id);
        Map<ServiceId, CatalogueService> services = means == null ? Map.of() : catalogue.services();
        while (means != null && endSome(means, services)) {
            means = allMeans.find(List.of(id)).get(id);
        }
    }

    /** Who changes one meanwhile makes it stale; the next round finds it again. */
    private boolean endSome(KnownMeans means, Map<ServiceId, CatalogueService> services) {
        Instant now = clock.instant();
        List<Authorization> lost = authorizations.lost(means, services, now, BATCH);
        authorizations.saveAll(lost.stream()
                .flatMap(one -> one.follow(means, services.get(one.grant().service()), now).stream()
                        .map(fact -> new Change(one, List.of(fact))))
                .toList());
        return !lost.isEmpty();
    }
}
