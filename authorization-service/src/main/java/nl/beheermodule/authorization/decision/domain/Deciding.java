package nl.beheermodule.authorization.decision.domain;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Expired;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Revoked;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Revoking;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Ungranted;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Valid;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.TaxAuthority;
import nl.beheermodule.authorization.decision.domain.Facts.Candidate;
import nl.beheermodule.authorization.known.domain.KnownMeans;

/**
 * Decides, from facts and the time alone. An authorization for the whole company holds for each establishment; one for an
 * establishment holds for that establishment only (norm 5).
 */
public final class Deciding {
    private Deciding() {}

    public static Decision decide(Facts facts, Instant now) {
        CatalogueService service = facts.service();
        AssuranceLevel asked = service == null || service.withdrawn() ? null : service.level();
        return new Decision(reason(facts, now), asked);
    }

    private static Reason reason(Facts facts, Instant now) {
        KnownMeans means = facts.means();
        CatalogueService service = facts.service();
        if (means == null) {
            return Reason.UNKNOWN_SUBJECT;
        }
        if (service == null || service.withdrawn()) {
            return Reason.UNKNOWN_SERVICE;
        }
        if (facts.candidates().isEmpty()) {
            return Reason.UNKNOWN_ORGANISATION;
        }
        if (!means.active()) {
            return Reason.MEANS_NOT_ACTIVE;
        }
        List<Candidate> own = facts.candidates().stream()
                .filter(candidate -> means.organisations().contains(candidate.organisation()))
                .toList();
        if (own.isEmpty()) {
            return Reason.NOT_OF_ORGANISATION;
        }
        if (!means.level().covers(service.level())) {
            return Reason.LEVEL_TOO_LOW;
        }
        return means.taxAuthorityMeans() && !TaxAuthority.offers(service.provider())
                ? Reason.ONLY_TAX_AUTHORITY_SERVICES
                : authorized(own, now);
    }

    /** Any that holds will do; else the first says why not. */
    private static Reason authorized(List<Candidate> own, Instant now) {
        return own.stream().anyMatch(candidate -> candidate.authorization().holds(now))
                ? Reason.AUTHORIZED
                : whyNot(own.getFirst().authorization());
    }

    private static Reason whyNot(AuthorizationState state) {
        return switch (state) {
            case Ungranted _ -> Reason.NOT_AUTHORIZED;
            case Revoking _, Revoked _ -> Reason.REVOKED;
            case Valid _, Expired _ -> Reason.EXPIRED;
        };
    }
}
