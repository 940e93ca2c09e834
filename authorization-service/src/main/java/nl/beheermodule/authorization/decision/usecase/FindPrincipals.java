package nl.beheermodule.authorization.decision.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Ground;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.known.domain.ChainDirectory;
import nl.beheermodule.authorization.known.domain.KnownChain;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * For whom a means may act at a service: who holds several valid machtigingen picks one of them (norm 7). What could be is
 * looked up from what the means holds; then each is decided as a dienstverlener's question, so that the list and the answers
 * never differ.
 */
@Component
public class FindPrincipals {
    private static final Comparator<Principal> BY_COMPANY = Comparator.comparing(
                    (Principal principal) -> principal.company().kvkNumber())
            .thenComparing(principal -> Objects.toString(principal.company().establishmentNumber(), ""));

    private final MeansDirectory allMeans;
    private final CatalogueRepository catalogue;
    private final AuthorizationRepository authorizations;
    private final OrganisationDirectory organisations;
    private final ChainDirectory chains;
    private final DecideQuestions deciding;
    private final Clock clock;

    FindPrincipals(
            MeansDirectory allMeans,
            CatalogueRepository catalogue,
            AuthorizationRepository authorizations,
            OrganisationDirectory organisations,
            ChainDirectory chains,
            DecideQuestions deciding,
            Clock clock) {
        this.allMeans = allMeans;
        this.catalogue = catalogue;
        this.authorizations = authorizations;
        this.organisations = organisations;
        this.chains = chains;
        this.deciding = deciding;
        this.clock = clock;
    }

    /**
     * Someone to act for.
     *
     * @param company without an establishment: for all of it
     * @param name absent when it is not known here
     */
    public record Principal(
            RegisteredCompany company, @Nullable String name, Decision decision) {}

    /**
     * @param means its id or UniekID
     * @return by KvK number; empty when there is none, or when means or service is not known
     */
    public List<Principal> find(String means, ServiceId service) {
        KnownMeans holder = allMeans.byIdOrUniqueId(List.of(means)).get(means);
        CatalogueService found = catalogue.services(List.of(service)).get(service);
        if (holder == null || found == null) {
            return List.of();
        }
        List<RegisteredCompany> possible = possible(holder, found);
        List<Decision> decisions = deciding.decide(possible.stream()
                .map(company -> new Question(holder.id().value(), service, company, null))
                .toList());
        Map<RegisteredCompany, String> names = organisations.names(possible);
        List<Principal> principals = new ArrayList<>();
        for (int i = 0; i < possible.size(); i++) {
            if (decisions.get(i).allowed()) {
                RegisteredCompany company = possible.get(i);
                principals.add(new Principal(company, names.get(company), decisions.get(i)));
            }
        }
        return principals.stream().sorted(BY_COMPANY).toList();
    }

    private List<RegisteredCompany> possible(KnownMeans holder, CatalogueService service) {
        List<ServiceId> grounds = Ground.of(service).stream().map(Ground::id).toList();
        List<Authorization> held = authorizations.held(holder.id(), grounds, clock.instant());
        Map<OrganisationId, RegisteredCompany> companies = organisations.companies(
                held.stream().map(one -> one.grant().organisation()).collect(Collectors.toSet()));
        Set<String> relations = held.stream()
                .flatMap(one -> Stream.ofNullable(one.grant().scope().relation()))
                .collect(Collectors.toSet());
        List<KnownChain> given = relations.isEmpty() ? List.of() : chains.given(relations, List.of(service.id()));
        return held.stream()
                .flatMap(one -> {
                    RegisteredCompany own = companies.get(one.grant().organisation());
                    return own == null
                            ? Stream.empty()
                            : principals(own, one.grant().scope(), given);
                })
                .distinct()
                .toList();
    }

    private static Stream<RegisteredCompany> principals(RegisteredCompany own, Scope scope, List<KnownChain> given) {
        if (scope.relation() != null) {
            return given.stream()
                    .filter(chain -> chain.relation().kvkNumber().equals(scope.relation())
                            && chain.intermediary().equals(own.kvkNumber()))
                    .map(KnownChain::relation);
        }
        return Stream.of(
                scope.establishment() == null ? own : new RegisteredCompany(own.kvkNumber(), scope.establishment()));
    }
}
