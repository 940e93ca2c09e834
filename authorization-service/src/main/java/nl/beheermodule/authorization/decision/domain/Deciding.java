package nl.beheermodule.authorization.decision.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Expired;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Revoked;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Revoking;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Ungranted;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Valid;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Ground.Path;
import nl.beheermodule.authorization.catalogue.domain.TaxAuthority;
import nl.beheermodule.authorization.decision.domain.Facts.Candidate;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import org.jspecify.annotations.Nullable;

/**
 * Decides, from facts and the time alone. An authorization for the whole company holds for each establishment; one for an
 * establishment holds for that establishment only (norm 5). Who acts through a chain has an authorization for that relation.
 */
public final class Deciding {
    private Deciding() {}

    public static Decision decide(Facts facts, Instant now) {
        CatalogueService service = facts.service();
        AssuranceLevel asked = service == null || service.withdrawn() ? null : service.level();
        List<Candidate> own = own(facts);
        return refusal(facts, own)
                .map(reason -> Decision.no(reason, asked))
                .orElseGet(() -> authorized(own, asked, now));
    }

    private static List<Candidate> own(Facts facts) {
        KnownMeans means = facts.means();
        return means == null
                ? List.of()
                : facts.candidates().stream()
                        .filter(candidate -> means.organisations().contains(candidate.organisation()))
                        .filter(candidate -> candidate.path() != Path.CHAIN || !means.taxAuthorityMeans())
                        .toList();
    }

    /** What no authorization helps against. */
    private static Optional<Reason> refusal(Facts facts, List<Candidate> own) {
        KnownMeans means = facts.means();
        CatalogueService service = facts.service();
        if (means == null) {
            return Optional.of(Reason.UNKNOWN_SUBJECT);
        }
        if (service == null || service.withdrawn()) {
            return Optional.of(Reason.UNKNOWN_SERVICE);
        }
        if (facts.candidates().isEmpty()) {
            return Optional.of(facts.throughChain() ? Reason.NO_CHAIN_AUTHORIZATION : Reason.UNKNOWN_ORGANISATION);
        }
        if (!means.active()) {
            return Optional.of(Reason.MEANS_NOT_ACTIVE);
        }
        if (own.isEmpty()) {
            return Optional.of(Reason.NOT_OF_ORGANISATION);
        }
        if (!means.level().covers(service.level())) {
            return Optional.of(Reason.LEVEL_TOO_LOW);
        }
        return means.taxAuthorityMeans() && !TaxAuthority.offers(service.provider())
                ? Optional.of(Reason.ONLY_TAX_AUTHORITY_SERVICES)
                : Optional.empty();
    }

    /** Any that holds will do (Q14); else the first that there ever was says why not. */
    private static Decision authorized(List<Candidate> own, @Nullable AssuranceLevel asked, Instant now) {
        return own.stream()
                .filter(candidate -> candidate.authorization().holds(now))
                .findFirst()
                .map(ground -> new Decision(Reason.AUTHORIZED, asked, ground.path(), ground))
                .orElseGet(() -> Decision.no(whyNot(own), asked));
    }

    private static Reason whyNot(List<Candidate> own) {
        return own.stream()
                .map(candidate -> whyNot(candidate.authorization()))
                .filter(reason -> reason != Reason.NOT_AUTHORIZED)
                .findFirst()
                .orElse(Reason.NOT_AUTHORIZED);
    }

    private static Reason whyNot(AuthorizationState state) {
        return switch (state) {
            case Ungranted _ -> Reason.NOT_AUTHORIZED;
            case Revoking _, Revoked _ -> Reason.REVOKED;
            case Valid _, Expired _ -> Reason.EXPIRED;
        };
    }
}
