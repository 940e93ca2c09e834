package nl.beheermodule.authorization.authorization.domain;

import java.util.Optional;
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
}
