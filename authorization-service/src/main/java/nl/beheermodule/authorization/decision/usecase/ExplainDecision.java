package nl.beheermodule.authorization.decision.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.authorization.usecase.FindScopes;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Deciding;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.usecase.Grounds.Asked;
import nl.beheermodule.authorization.decision.usecase.Grounds.Place;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.springframework.stereotype.Component;

/** The decision as a dienstverlener would get it, asked by the company itself: “waarom wel / niet”. */
@Component
public class ExplainDecision {
    private final MeansDirectory allMeans;
    private final CatalogueRepository catalogue;
    private final FindScopes scopes;
    private final Grounds grounds;
    private final Clock clock;

    ExplainDecision(
            MeansDirectory allMeans, CatalogueRepository catalogue, FindScopes scopes, Grounds grounds, Clock clock) {
        this.allMeans = allMeans;
        this.catalogue = catalogue;
        this.scopes = scopes;
        this.grounds = grounds;
        this.clock = clock;
    }

    /**
     * @param scope for whom the user would act: the whole organisation, one establishment of it, or a relation
     * @throws nl.beheermodule.authorization.authorization.domain.AuthorizationRefused when it has no such establishment
     */
    public Decision explain(OrganisationId organisation, MeansId means, ServiceId service, Scope scope) {
        Asked asked = new Asked(
                allMeans.find(List.of(means)).get(means),
                service,
                catalogue.services(List.of(service)).get(service),
                places(organisation, service, scope),
                scope.relation() != null);
        return Deciding.decide(grounds.facts(List.of(asked)).getFirst(), clock.instant());
    }

    private List<Place> places(OrganisationId organisation, ServiceId service, Scope scope) {
        Place asked = new Place(organisation, scope);
        if (scope.relation() != null) {
            return scopes.chained(organisation, scope.relation()).contains(service) ? List.of(asked) : List.of();
        }
        if (scope.establishment() == null) {
            return List.of(asked);
        }
        scopes.checkEstablishment(organisation, scope.establishment());
        return List.of(new Place(organisation, Scope.WHOLE), asked);
    }
}
