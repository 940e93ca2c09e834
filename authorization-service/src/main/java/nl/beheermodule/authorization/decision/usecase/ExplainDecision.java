package nl.beheermodule.authorization.decision.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Scope;
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
    private final Grounds grounds;
    private final Clock clock;

    ExplainDecision(MeansDirectory allMeans, CatalogueRepository catalogue, Grounds grounds, Clock clock) {
        this.allMeans = allMeans;
        this.catalogue = catalogue;
        this.grounds = grounds;
        this.clock = clock;
    }

    public Decision explain(OrganisationId organisation, MeansId means, ServiceId service) {
        Asked asked = new Asked(
                allMeans.find(List.of(means)).get(means),
                service,
                catalogue.services(List.of(service)).get(service),
                List.of(new Place(organisation, Scope.WHOLE)),
                false);
        return Deciding.decide(grounds.facts(List.of(asked)).getFirst(), clock.instant());
    }
}
