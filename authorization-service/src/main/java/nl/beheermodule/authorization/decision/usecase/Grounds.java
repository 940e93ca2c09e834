package nl.beheermodule.authorization.decision.usecase;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Ground;
import nl.beheermodule.authorization.catalogue.domain.Ground.Path;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Facts;
import nl.beheermodule.authorization.decision.domain.Facts.Candidate;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.usecase.Lapses;
import nl.beheermodule.authorization.unused.usecase.Lapses.Lapsed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up every ground that could say yes, in one read for however many questions. */
@Component
public class Grounds {
    private final AuthorizationRepository authorizations;
    private final Lapses lapses;

    Grounds(AuthorizationRepository authorizations, Lapses lapses) {
        this.authorizations = authorizations;
        this.lapses = lapses;
    }

    /** Under what an authorization may stand: for an organisation, and for whom it is then. */
    public record Place(OrganisationId organisation, Scope scope) {
        boolean inChain() {
            return scope.relation() != null;
        }
    }

    /**
     * A question whose names have been looked up.
     *
     * @param places that it may be about
     * @param throughChain whether only a chain will do
     */
    public record Asked(
            @Nullable KnownMeans means,
            ServiceId serviceId,
            @Nullable CatalogueService service,
            List<Place> places,
            boolean throughChain) {
        private Stream<Candidate> candidates(Function<AuthorizationId, AuthorizationState> granted) {
            List<Ground> grounds = grounds();
            return places.stream()
                    .flatMap(place -> grounds.stream()
                            .map(ground -> new Candidate(
                                    place.organisation(),
                                    place.inChain() ? Path.CHAIN : ground.path(),
                                    state(place, ground, granted))));
        }

        private List<Ground> grounds() {
            return service == null ? List.of(Ground.itself(serviceId)) : Ground.of(service);
        }

        Stream<AuthorizationId> ids() {
            KnownMeans known = means;
            if (known == null) {
                return Stream.empty();
            }
            List<Ground> grounds = grounds();
            return places.stream()
                    .filter(place -> known.organisations().contains(place.organisation()))
                    .flatMap(place -> grounds.stream().map(ground -> id(known, place, ground)));
        }

        Facts facts(Function<AuthorizationId, AuthorizationState> granted) {
            return new Facts(means, service, candidates(granted).toList(), throughChain);
        }

        private AuthorizationState state(
                Place place, Ground ground, Function<AuthorizationId, AuthorizationState> granted) {
            return means == null ? new AuthorizationState.Ungranted() : granted.apply(id(means, place, ground));
        }

        private static AuthorizationId id(KnownMeans means, Place place, Ground ground) {
            return AuthorizationId.of(place.organisation(), means.id(), ground.id(), place.scope());
        }
    }

    /** @return facts for each question, in order */
    public List<Facts> facts(List<Asked> questions) {
        return facts(
                questions,
                authorizations.find(questions.stream().flatMap(Asked::ids).collect(Collectors.toSet())));
    }

    /** @param granted all that may matter, looked up already */
    public List<Facts> facts(List<Asked> questions, Map<AuthorizationId, Authorization> granted) {
        Lapsed lapsed = lapses.among(granted.values());
        return questions.stream()
                .map(each -> each.facts(id -> {
                    Authorization found = granted.get(id);
                    return found == null ? new AuthorizationState.Ungranted() : lapsed.state(found);
                }))
                .toList();
    }
}
