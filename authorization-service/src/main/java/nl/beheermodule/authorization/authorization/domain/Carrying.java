package nl.beheermodule.authorization.authorization.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.catalogue.domain.TaxAuthority;
import nl.beheermodule.authorization.known.domain.KnownMeans;

/** Authorizations follow their means: which of them it may carry as it is now (R69, R73, Q8, Q18, Q19). */
public final class Carrying {
    private Carrying() {}

    /** @return empty while it may carry it: after an upgrade, for one, everything stays (Q19) */
    public static Optional<RevocationCause> lost(KnownMeans means, Grant grant) {
        if (!means.active()) {
            return Optional.of(RevocationCause.MEANS_ENDED);
        }
        if (!means.organisations().contains(grant.organisation())) {
            return Optional.of(RevocationCause.MEANS_UNLINKED);
        }
        if (!means.level().covers(grant.level())) {
            return Optional.of(RevocationCause.LEVEL_LOWERED);
        }
        boolean elsewhere =
                !TaxAuthority.offers(grant.provider()) || grant.scope().relation() != null;
        return means.taxAuthorityMeans() && elsewhere
                ? Optional.of(RevocationCause.TAX_AUTHORITY_MEANS)
                : Optional.empty();
    }

    /** Services that a means of this level, or kind, may not carry as they are now: the same rule, for all of them at once. */
    public static Set<ServiceId> beyond(
            AssuranceLevel level, boolean taxAuthorityMeans, Collection<CatalogueService> services) {
        return services.stream()
                .filter(service -> !level.covers(service.level())
                        || (taxAuthorityMeans && !TaxAuthority.offers(service.provider())))
                .map(CatalogueService::id)
                .collect(Collectors.toSet());
    }
}
