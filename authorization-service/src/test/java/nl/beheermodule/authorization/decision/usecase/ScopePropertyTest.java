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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.authorization.usecase.InMemoryAuthorizations;
import nl.beheermodule.authorization.authorization.usecase.InMemoryDirectory;
import nl.beheermodule.authorization.authorization.usecase.InMemoryWorld;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.GeneralAuthorization;
import nl.beheermodule.authorization.catalogue.domain.Ground.Path;
import nl.beheermodule.authorization.catalogue.usecase.InMemoryCatalogue;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.known.domain.KnownChain;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import nl.beheermodule.authorization.unused.usecase.InMemoryUsages;
import nl.beheermodule.authorization.unused.usecase.Lapses;
import nl.beheermodule.authorization.unused.usecase.RecordUse;
import org.jspecify.annotations.Nullable;

/** One establishment, the whole company, and a relation through a chain: nobody gets more than was given. */
class ScopePropertyTest {
    private static final String BAKERY_KVK = "12345678";
    private static final String OFFICE_KVK = "87654321";
    private static final RegisteredCompany BAKERY = new RegisteredCompany(BAKERY_KVK, null);
    private static final OrganisationId BAKERY_ID = new OrganisationId("o-bakery");
    private static final OrganisationId OFFICE_ID = new OrganisationId("o-office");
    private static final Map<OrganisationId, RegisteredCompany> COMPANIES =
            Map.of(BAKERY_ID, BAKERY, OFFICE_ID, new RegisteredCompany(OFFICE_KVK, null));

    enum Place {
        WHOLE,
        NORTH,
        SOUTH;

        @Nullable
        String number() {
            return this == WHOLE ? null : this == NORTH ? "000000000001" : "000000000002";
        }
    }

    @Property
    void norm_5_an_authorization_for_one_establishment_holds_there_only_and_one_for_the_whole_everywhere(
            @ForAll Place granted, @ForAll Place asked, @ForAll boolean general) {
        CatalogueService service = service(1, AssuranceLevel.EH3);
        Scope scope = granted.number() == null ? Scope.WHOLE : Scope.establishment(granted.number());
        Authorization authorization = granted(BAKERY_ID, service, scope, general, 30);
        Decision decision = decide(
                service,
                BAKERY_ID,
                List.of(),
                List.of(authorization),
                new Question("m-1", service.id(), new RegisteredCompany(BAKERY_KVK, asked.number()), null),
                0);
        assertThat(decision.allowed()).isEqualTo(granted == Place.WHOLE || granted == asked);
    }

    @Property
    void in_a_chain_yes_exactly_while_both_the_relation_and_the_own_beheerder_gave_it(
            @ForAll boolean chainGiven,
            @ForAll boolean chainOfThisService,
            @ForAll boolean grantedForRelation,
            @ForAll boolean general,
            @ForAll boolean asksForTheChain,
            @ForAll boolean asksForAnotherIntermediary,
            @ForAll boolean ofAnEstablishment,
            @ForAll Place asked,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = 0, max = 61) int later) {
        CatalogueService service = service(1, AssuranceLevel.EH3);
        RegisteredCompany giver = ofAnEstablishment ? new RegisteredCompany(BAKERY_KVK, Place.NORTH.number()) : BAKERY;
        List<KnownChain> chains = chainGiven
                ? List.of(new KnownChain(
                        giver, OFFICE_KVK, (chainOfThisService ? service : service(2, AssuranceLevel.EH3)).id()))
                : List.of();
        Scope scope = grantedForRelation ? Scope.relation(BAKERY_KVK) : Scope.WHOLE;
        String intermediary = asksForAnotherIntermediary ? "11111111" : OFFICE_KVK;
        Decision decision = decide(
                service,
                OFFICE_ID,
                chains,
                List.of(granted(OFFICE_ID, service, scope, general, days)),
                new Question(
                        "m-1",
                        service.id(),
                        new RegisteredCompany(BAKERY_KVK, asked.number()),
                        asksForTheChain ? intermediary : null),
                later);
        boolean place = !ofAnEstablishment || asked == Place.NORTH;
        boolean named = !asksForTheChain || !asksForAnotherIntermediary;
        boolean expected = chainGiven && chainOfThisService && grantedForRelation && place && named && later <= days;
        assertThat(decision.allowed()).isEqualTo(expected);
        if (expected) {
            assertThat(decision.path()).isEqualTo(Path.CHAIN);
        }
    }

    @Property
    void an_authorization_for_a_relation_says_nothing_about_the_intermediary_itself(@ForAll boolean general) {
        CatalogueService service = service(1, AssuranceLevel.EH3);
        List<KnownChain> chains = List.of(new KnownChain(BAKERY, OFFICE_KVK, service.id()));
        Decision decision = decide(
                service,
                OFFICE_ID,
                chains,
                List.of(granted(OFFICE_ID, service, Scope.relation(BAKERY_KVK), general, 30)),
                new Question("m-1", service.id(), new RegisteredCompany(OFFICE_KVK, null), null),
                0);
        assertThat(decision.allowed()).isFalse();
    }

    private static KnownMeans means(OrganisationId of) {
        return new KnownMeans(new MeansId("m-1"), "ZB-1", "p-1", "Joris", AssuranceLevel.EH3, true, false, Set.of(of));
    }

    private static Authorization granted(
            OrganisationId organisation, CatalogueService service, Scope scope, boolean general, int days) {
        Grant grant = Grant.of(
                organisation,
                means(organisation),
                general ? new GeneralAuthorization(AssuranceLevel.EH3) : service,
                scope);
        Authorization authorization = Authorization.ungranted(grant);
        authorization.grant(grant, TODAY.plusDays(days), NOW);
        return authorization;
    }

    private static Decision decide(
            CatalogueService service,
            OrganisationId holder,
            List<KnownChain> chains,
            List<Authorization> granted,
            Question question,
            int daysLater) {
        InMemoryAuthorizations authorizations = new InMemoryAuthorizations();
        granted.forEach(one -> authorizations.save(one, new ArrayList<>()));
        InMemoryWorld world = new InMemoryWorld(COMPANIES, chains);
        Instant now = NOW.plus(Duration.ofDays(daysLater));
        return new DecideQuestions(
                        new InMemoryDirectory(List.of(means(holder))),
                        InMemoryCatalogue.with(service),
                        new Places(world, world),
                        new Grounds(
                                authorizations,
                                new Lapses(
                                        new InMemoryUsages(), Period.ofMonths(24), Clock.fixed(now, ZoneOffset.UTC))),
                        new RecordUse(new InMemoryUsages(), Clock.fixed(now, ZoneOffset.UTC)),
                        Clock.fixed(now, ZoneOffset.UTC))
                .decide(List.of(question))
                .getFirst();
    }
}
