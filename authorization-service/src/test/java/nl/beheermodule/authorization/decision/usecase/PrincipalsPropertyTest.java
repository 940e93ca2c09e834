package nl.beheermodule.authorization.decision.usecase;

import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static nl.beheermodule.authorization.Korenschoof.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.authorization.usecase.InMemoryAuthorizations;
import nl.beheermodule.authorization.authorization.usecase.InMemoryDirectory;
import nl.beheermodule.authorization.authorization.usecase.InMemoryWorld;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.GeneralAuthorization;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ProviderAuthorization;
import nl.beheermodule.authorization.catalogue.usecase.InMemoryCatalogue;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.decision.usecase.FindPrincipals.Principal;
import nl.beheermodule.authorization.known.domain.KnownChain;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import nl.beheermodule.authorization.unused.usecase.InMemoryUsages;
import nl.beheermodule.authorization.unused.usecase.Lapses;
import nl.beheermodule.authorization.unused.usecase.RecordUse;

/** Norm 7: whom the list names is a yes when asked, and whoever is a yes when asked is on the list. */
class PrincipalsPropertyTest {
    private static final String NORTH = "000000000001";
    private static final RegisteredCompany BAKERY = new RegisteredCompany("12345678", null);
    private static final RegisteredCompany BAKERY_NORTH = new RegisteredCompany("12345678", NORTH);
    private static final RegisteredCompany OFFICE = new RegisteredCompany("87654321", null);
    private static final RegisteredCompany CLIENT = new RegisteredCompany("11112222", null);
    private static final RegisteredCompany CLIENT_NORTH = new RegisteredCompany("11112222", NORTH);
    private static final Map<OrganisationId, RegisteredCompany> COMPANIES = Map.of(
            new OrganisationId("o-bakery"), BAKERY,
            new OrganisationId("o-north"), BAKERY_NORTH,
            new OrganisationId("o-office"), OFFICE,
            new OrganisationId("o-client"), CLIENT);

    enum Company {
        BAKERY,
        NORTH,
        OFFICE,
        CLIENT;

        OrganisationId id() {
            return new OrganisationId("o-" + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    enum For {
        WHOLE,
        ESTABLISHMENT,
        RELATION;

        Scope scope() {
            return switch (this) {
                case WHOLE -> Scope.WHOLE;
                case ESTABLISHMENT -> Scope.establishment(NORTH);
                case RELATION -> Scope.relation(CLIENT.kvkNumber());
            };
        }
    }

    enum Kind {
        OWN,
        OTHER,
        PROVIDER,
        GENERAL
    }

    @Property(tries = 500)
    void norm_7_each_listed_company_is_a_yes_and_none_is_missing(
            @ForAll @Size(max = 6) List<Company> granting,
            @ForAll @Size(6) List<For> scopes,
            @ForAll @Size(6) List<Kind> kinds,
            @ForAll @Size(6) List<@IntRange(min = 1, max = 60) Integer> days,
            @ForAll Set<Company> linked,
            @ForAll boolean chainOfTheWhole,
            @ForAll boolean chainOfNorth,
            @ForAll boolean taxAuthorityMeans,
            @ForAll AssuranceLevel held,
            @ForAll @IntRange(min = 0, max = 61) int later) {
        CatalogueService service = service(1, AssuranceLevel.EH3);
        KnownMeans means = new KnownMeans(
                new MeansId("m-1"),
                "ZB-1",
                "p-1",
                "Joris",
                held,
                true,
                taxAuthorityMeans,
                linked.stream().map(Company::id).collect(Collectors.toSet()));
        InMemoryAuthorizations authorizations = new InMemoryAuthorizations();
        for (int i = 0; i < granting.size(); i++) {
            Grant grant = Grant.of(
                    granting.get(i).id(),
                    means,
                    ground(kinds.get(i), service),
                    scopes.get(i).scope());
            Authorization authorization = Authorization.ungranted(grant);
            authorization.grant(grant, TODAY.plusDays(days.get(i)), NOW);
            if (!authorizations.stored.containsKey(authorization.id())) {
                authorizations.save(authorization, new ArrayList<>());
            }
        }
        List<KnownChain> chains = new ArrayList<>();
        if (chainOfTheWhole) {
            chains.add(new KnownChain(CLIENT, OFFICE.kvkNumber(), service.id()));
        }
        if (chainOfNorth) {
            chains.add(new KnownChain(CLIENT_NORTH, OFFICE.kvkNumber(), service.id()));
        }
        Clock clock = Clock.fixed(later(later), ZoneOffset.UTC);
        DecideQuestions deciding = deciding(means, service, authorizations, chains, clock);
        InMemoryWorld world = new InMemoryWorld(COMPANIES, chains);

        List<RegisteredCompany> listed = new FindPrincipals(
                        new InMemoryDirectory(List.of(means)),
                        InMemoryCatalogue.with(service),
                        authorizations,
                        world,
                        world,
                        deciding,
                        clock)
                .find("m-1", service.id()).stream().map(Principal::company).toList();

        assertThat(listed).doesNotHaveDuplicates().allMatch(company -> allowed(deciding, service, company));
        Stream.of(BAKERY, BAKERY_NORTH, OFFICE, CLIENT, CLIENT_NORTH)
                .filter(company -> allowed(deciding, service, company))
                .forEach(company -> assertThat(listed).containsAnyOf(company, company.whole()));
    }

    private static boolean allowed(DecideQuestions deciding, CatalogueService service, RegisteredCompany company) {
        return deciding.decide(List.of(new Question("m-1", service.id(), company, null)))
                .getFirst()
                .allowed();
    }

    private static Grantable ground(Kind kind, CatalogueService service) {
        return switch (kind) {
            case OWN -> service;
            case OTHER -> service(2, AssuranceLevel.EH3);
            case PROVIDER -> new ProviderAuthorization(service.providerOin(), service.provider(), AssuranceLevel.EH4);
            case GENERAL -> new GeneralAuthorization(AssuranceLevel.EH3);
        };
    }

    private static DecideQuestions deciding(
            KnownMeans means,
            CatalogueService service,
            InMemoryAuthorizations authorizations,
            List<KnownChain> chains,
            Clock clock) {
        InMemoryWorld world = new InMemoryWorld(COMPANIES, chains);
        InMemoryUsages usages = new InMemoryUsages();
        return new DecideQuestions(
                new InMemoryDirectory(List.of(means)),
                InMemoryCatalogue.with(service),
                new Places(world, world),
                new Grounds(authorizations, new Lapses(usages, Period.ofMonths(24), clock)),
                new RecordUse(usages, clock),
                clock);
    }

    private static Instant later(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
