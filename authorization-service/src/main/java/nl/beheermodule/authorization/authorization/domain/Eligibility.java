package nl.beheermodule.authorization.authorization.domain;

import java.util.Optional;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.TaxAuthority;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who may be granted what (R69, R88, R89, R108, norm 1). */
public final class Eligibility {
    private Eligibility() {}

    /**
     * Why it may not be granted, if so.
     *
     * @param means absent when unknown
     * @param service absent when unknown
     * @param grantor level of the beheerder's own means
     */
    public static Optional<Refusal> refusal(
            OrganisationId organisation,
            @Nullable KnownMeans means,
            @Nullable Grantable service,
            AssuranceLevel grantor) {
        if (service == null || service.withdrawn()) {
            return Optional.of(Refusal.UNKNOWN_SERVICE);
        }
        if (means == null || !means.organisations().contains(organisation)) {
            return Optional.of(Refusal.UNKNOWN_MEANS);
        }
        if (!means.active()) {
            return Optional.of(Refusal.NOT_ACTIVE);
        }
        if (!means.level().covers(service.level())) {
            return Optional.of(Refusal.LEVEL_TOO_LOW);
        }
        if (means.taxAuthorityMeans() && !TaxAuthority.offers(service.provider())) {
            return Optional.of(Refusal.ONLY_TAX_AUTHORITY_SERVICES);
        }
        return grantor.covers(service.level()) ? Optional.empty() : Optional.of(Refusal.ABOVE_OWN_LEVEL);
    }
}
