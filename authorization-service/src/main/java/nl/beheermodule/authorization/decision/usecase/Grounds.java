package nl.beheermodule.authorization.decision.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Ground;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Facts;
import nl.beheermodule.authorization.decision.domain.Facts.Candidate;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up every ground that could say yes, in one read for however many questions. */
@Component
public class Grounds {
    private final AuthorizationRepository authorizations;

    Grounds(AuthorizationRepository authorizations) {
        this.authorizations = authorizations;
    }

    /**
     * A question whose names have been looked up.
     *
     * @param organisations that it may be about
     */
    public record Asked(
            @Nullable KnownMeans means,
            ServiceId serviceId,
            @Nullable CatalogueService service,
            List<OrganisationId> organisations) {
        List<Ground> grounds() {
            return service == null ? List.of(Ground.itself(serviceId)) : Ground.of(service);
        }

        Collection<AuthorizationId> ids() {
            return means == null
                    ? List.of()
                    : organisations.stream()
                            .flatMap(organisation -> grounds().stream()
                                    .map(ground -> AuthorizationId.of(organisation, means.id(), ground.id())))
                            .toList();
        }

        Facts facts(Map<AuthorizationId, Authorization> granted) {
            return new Facts(
                    means,
                    service,
                    organisations.stream()
                            .flatMap(organisation -> grounds().stream()
                                    .map(ground -> new Candidate(
                                            organisation, ground.path(), state(organisation, ground, granted))))
                            .toList());
        }

        private AuthorizationState state(
                OrganisationId organisation, Ground ground, Map<AuthorizationId, Authorization> granted) {
            Authorization found =
                    means == null ? null : granted.get(AuthorizationId.of(organisation, means.id(), ground.id()));
            return found == null ? new AuthorizationState.Ungranted() : found.state();
        }
    }

    /** @return facts for each question, in order */
    public List<Facts> facts(List<Asked> questions) {
        Map<AuthorizationId, Authorization> granted = authorizations.find(
                questions.stream().flatMap(each -> each.ids().stream()).collect(Collectors.toSet()));
        return questions.stream().map(each -> each.facts(granted)).toList();
    }
}
