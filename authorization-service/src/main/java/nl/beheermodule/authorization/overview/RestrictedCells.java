package nl.beheermodule.authorization.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Ground;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Deciding;
import nl.beheermodule.authorization.decision.domain.Facts;
import nl.beheermodule.authorization.decision.usecase.Grounds;
import nl.beheermodule.authorization.decision.usecase.Grounds.Asked;
import nl.beheermodule.authorization.decision.usecase.Grounds.Place;
import nl.beheermodule.authorization.known.domain.ChainDirectory;
import nl.beheermodule.authorization.known.domain.KnownChain;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import org.springframework.stereotype.Component;

/** What the matrix would otherwise hide: who may act for one establishment only (norm 5), or for a relation in a chain. */
@Component
class RestrictedCells {
    private final AuthorizationRepository authorizations;
    private final OrganisationDirectory organisations;
    private final ChainDirectory chains;
    private final Grounds grounds;

    RestrictedCells(
            AuthorizationRepository authorizations,
            OrganisationDirectory organisations,
            ChainDirectory chains,
            Grounds grounds) {
        this.authorizations = authorizations;
        this.organisations = organisations;
        this.chains = chains;
        this.grounds = grounds;
    }

    /** A cell of the matrix. */
    record Where(MeansId means, ServiceId service) {}

    /** By the same decision as every other cell; those without are absent. */
    Map<Where, List<Scope>> of(
            OrganisationId organisation,
            Collection<KnownMeans> allMeans,
            Collection<CatalogueService> services,
            Instant now) {
        List<Authorization> restricted = authorizations.restricted(
                organisation, allMeans.stream().map(KnownMeans::id).toList(), now);
        if (restricted.isEmpty()) {
            return Map.of();
        }
        Map<MeansId, KnownMeans> holders =
                allMeans.stream().collect(Collectors.toMap(KnownMeans::id, Function.identity()));
        Map<Scope, Set<ServiceId>> given = given(organisation, restricted, services);
        List<Asked> asked = new ArrayList<>();
        List<Scope> scopes = new ArrayList<>();
        for (CatalogueService service : services) {
            Set<ServiceId> grounding =
                    Ground.of(service).stream().map(Ground::id).collect(Collectors.toSet());
            for (Authorization one : restricted) {
                Scope scope = one.grant().scope();
                boolean open = scope.relation() == null
                        || given.getOrDefault(scope, Set.of()).contains(service.id());
                if (open && grounding.contains(one.grant().service())) {
                    asked.add(new Asked(
                            holders.get(one.grant().means()),
                            service.id(),
                            service,
                            List.of(new Place(organisation, scope)),
                            scope.relation() != null));
                    scopes.add(scope);
                }
            }
        }
        return allowed(asked, scopes, now);
    }

    private Map<Where, List<Scope>> allowed(List<Asked> asked, List<Scope> scopes, Instant now) {
        List<Facts> facts = grounds.facts(asked);
        record Found(Where where, Scope scope) {}
        Set<Found> found = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            KnownMeans means = asked.get(i).means();
            if (means != null && Deciding.decide(facts.get(i), now).allowed()) {
                found.add(new Found(new Where(means.id(), asked.get(i).serviceId()), scopes.get(i)));
            }
        }
        return found.stream()
                .collect(Collectors.groupingBy(Found::where, Collectors.mapping(Found::scope, Collectors.toList())));
    }

    /** Which services each relation gave this organisation a chain authorization for. */
    private Map<Scope, Set<ServiceId>> given(
            OrganisationId organisation, List<Authorization> restricted, Collection<CatalogueService> services) {
        Set<String> relations = restricted.stream()
                .flatMap(one -> Optional.ofNullable(one.grant().scope().relation()).stream())
                .collect(Collectors.toSet());
        Optional<RegisteredCompany> own = organisations.company(organisation);
        if (relations.isEmpty() || own.isEmpty()) {
            return Map.of();
        }
        return chains
                .given(relations, services.stream().map(CatalogueService::id).toList())
                .stream()
                .filter(chain -> chain.intermediary().equals(own.get().kvkNumber()))
                .collect(Collectors.groupingBy(
                        chain -> Scope.relation(chain.relation().kvkNumber()),
                        Collectors.mapping(KnownChain::service, Collectors.toSet())));
    }
}
