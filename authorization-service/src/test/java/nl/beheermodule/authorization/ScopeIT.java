package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.authorization.known.domain.ChainDirectory;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationGranted;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationEndDateChanged;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationGranted;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRevoked;
import nl.beheermodule.contracts.chain.ChainRevocationCause;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Authorizations for one establishment (norm 5), and for a relation that gave a chain authorization. */
class ScopeIT extends Companies {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final String NORTH = "000012345601";

    @Autowired
    ChainDirectory chains;

    private Company office;
    private Colleague anna;
    private Colleague joris;
    private String verzuim;

    @BeforeEach
    void anOffice() {
        office = newCompany();
        anna = office.administrator(AssuranceLevel.EH3);
        joris = office.user(AssuranceLevel.EH3);
        verzuim = Company.service(anna.http(), "verzuim");
    }

    @Test
    void norm_5_an_authorization_may_be_restricted_to_an_establishment_and_need_not_be() {
        register(NORTH);
        Awaitility.await().until(() -> establishments().size() == 1);
        String service = Company.service(anna.http(), "douane");
        assertThat(grant(verzuim, "\"establishment\":\"" + NORTH + "\"")
                        .json()
                        .path("results")
                        .get(0)
                        .path("reason")
                        .asString())
                .isEqualTo("NO_ESTABLISHMENTS");
        Answer granted = grant(service, "\"establishment\":\"" + NORTH + "\"");
        assertThat(granted.json().path("results").get(0).path("outcome").asString())
                .isEqualTo("GRANTED");
        String id = Company.authorizationId(granted);
        assertThat(events.await(id, AuthorizationGranted.class).establishmentNumber())
                .isEqualTo(NORTH);
        assertThat(ask(office.kvkNumber, NORTH, service, null).path("decision").asBoolean())
                .isTrue();
        assertThat(ask(office.kvkNumber, null, service, null).path("decision").asBoolean())
                .isFalse();
        JsonNode row = anna.http()
                .get(office.path("/authorizations"))
                .json()
                .path("items")
                .get(0);
        assertThat(row.path("establishment").asString()).isEqualTo(NORTH);
        grant(service, null);
        assertThat(ask(office.kvkNumber, null, service, null).path("decision").asBoolean())
                .isTrue();
    }

    @Test
    void norm_5_another_companys_establishment_is_refused_naming_the_field() {
        Answer refused = grant(verzuim, "\"establishment\":\"000099999999\"");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("violations").get(0).path("field").asString())
                .isEqualTo("establishment");
        Answer malformed = grant(verzuim, "\"establishment\":\"1\"");
        assertThat(malformed.json().path("violations").get(0).path("message").asString())
                .isEqualTo("Het vestigingsnummer moet uit 12 cijfers bestaan.");
    }

    @Test
    void journey_4_an_employee_of_the_intermediary_gets_a_yes_for_the_company_that_gave_it() {
        Company bakery = newCompany();
        assertThat(grant(verzuim, "\"relation\":\"" + bakery.kvkNumber + "\"")
                        .json()
                        .path("results")
                        .get(0)
                        .path("reason")
                        .asString())
                .isEqualTo("NO_CHAIN_AUTHORIZATION");
        String chain = chain(bakery);
        Answer granted = grant(verzuim, "\"relation\":\"" + bakery.kvkNumber + "\"");
        assertThat(granted.json().path("results").get(0).path("outcome").asString())
                .isEqualTo("GRANTED");
        assertThat(events.await(Company.authorizationId(granted), AuthorizationGranted.class)
                        .relationKvk())
                .isEqualTo(bakery.kvkNumber);

        JsonNode yes = ask(bakery.kvkNumber, null, verzuim, null);
        assertThat(yes.path("decision").asBoolean()).isTrue();
        assertThat(yes.path("context").path("path").asString()).isEqualTo("chain");
        assertThat(ask(bakery.kvkNumber, null, verzuim, office.kvkNumber)
                        .path("decision")
                        .asBoolean())
                .isTrue();
        assertThat(ask(bakery.kvkNumber, null, verzuim, "11111111")
                        .path("context")
                        .path("reason")
                        .asString())
                .isEqualTo("NO_CHAIN_AUTHORIZATION");

        events.publish(
                2,
                new ChainAuthorizationRevoked(
                        chain,
                        bakery.id,
                        bakery.kvkNumber,
                        office.kvkNumber,
                        verzuim,
                        ChainRevocationCause.BY_ADMINISTRATOR,
                        AT));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> !ask(bakery.kvkNumber, null, verzuim, null)
                        .path("decision")
                        .asBoolean());
    }

    @Test
    void norm_7_a_makelaar_gets_the_companies_to_pick_from_each_a_yes_in_an_evaluation() {
        Company bakery = newCompany();
        chain(bakery);
        grant(verzuim, null);
        grant(verzuim, "\"relation\":\"" + bakery.kvkNumber + "\"");
        TestHttp makelaar = http.as(Tokens.machine("makelaar"));
        String question = """
            {"subject":{"type":"means","id":"%s"},"action":{"name":"login"},
             "resource":{"type":"service","id":"%s"}}\
            """.formatted(joris.meansId(), verzuim);
        JsonNode found = makelaar.post("/access/v1/principals", question).json();
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("items"))
                .extracting(
                        item -> item.path("organisation").path("kvkNumber").asString(),
                        item -> item.path("path").asString())
                .containsExactlyInAnyOrder(tuple(office.kvkNumber, "own"), tuple(bakery.kvkNumber, "chain"));
        assertThat(found.path("items")).allSatisfy(item -> {
            String kvkNumber = item.path("organisation").path("kvkNumber").asString();
            assertThat(ask(kvkNumber, null, verzuim, null).path("decision").asBoolean())
                    .isTrue();
            assertThat(item.path("name").asString()).isEqualTo("Bakkerij De Korenschoof B.V.");
            assertThat(item.path("level").asString()).isEqualTo("EH3");
        });
        assertThat(makelaar.post("/access/v1/principals?size=1&page=1", question)
                        .json()
                        .path("items"))
                .hasSize(1);
        assertThat(makelaar.post("/access/v1/principals", question.replace(joris.meansId(), "nobody"))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(makelaar.post("/access/v1/principals", "{}").status()).isEqualTo(400);
    }

    @Test
    void a_chain_authorization_that_ended_today_is_not_valid_tomorrow_whatever_is_told_of_it() {
        Company bakery = newCompany();
        String chain = chain(bakery);
        grant(verzuim, "\"relation\":\"" + bakery.kvkNumber + "\"");
        assertThat(ask(bakery.kvkNumber, null, verzuim, null).path("decision").asBoolean())
                .isTrue();
        events.publish(
                2,
                new ChainAuthorizationEndDateChanged(
                        chain,
                        bakery.id,
                        bakery.kvkNumber,
                        office.kvkNumber,
                        verzuim,
                        LocalDate.of(2027, 12, 31),
                        LocalDate.of(2026, 11, 22),
                        AT));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> !ask(bakery.kvkNumber, null, verzuim, null)
                        .path("decision")
                        .asBoolean());
    }

    private void register(String establishment) {
        events.publish(
                1,
                new OrganisationRegistered(
                        UUID.randomUUID().toString(),
                        office.kvkNumber,
                        establishment,
                        "Kantoor Noord",
                        null,
                        new PostalAddress("Molenstraat", "1", "1234 AB", "Utrecht"),
                        null,
                        2,
                        AT));
    }

    private JsonNode establishments() {
        return anna.http().get(office.path("/establishments")).json().path("establishments");
    }

    private String chain(Company bakery) {
        String id = UUID.randomUUID().toString();
        events.publish(
                1,
                new ChainAuthorizationGranted(
                        id,
                        bakery.id,
                        bakery.kvkNumber,
                        null,
                        "Bakkerij",
                        office.kvkNumber,
                        "Kantoor",
                        verzuim,
                        "Verzuim",
                        "UWV",
                        AssuranceLevel.EH3,
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2027, 12, 31),
                        AT));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> !chains.between(bakery.kvkNumber, office.kvkNumber).isEmpty());
        return id;
    }

    private Answer grant(String service, @Nullable String extra) {
        return anna.http().put(office.path("/authorizations"), """
            {"serviceIds":["%s"],"meansIds":["%s"],"endDate":"2027-06-30"%s}\
            """.formatted(
                        service, joris.meansId(), extra == null ? "" : "," + extra));
    }

    private JsonNode ask(String kvkNumber, @Nullable String establishment, String service, @Nullable String chain) {
        String organisation = establishment == null
                ? "{\"kvkNumber\":\"%s\"}".formatted(kvkNumber)
                : "{\"kvkNumber\":\"%s\",\"establishmentNumber\":\"%s\"}".formatted(kvkNumber, establishment);
        String context = chain == null
                ? "{\"organisation\":%s}".formatted(organisation)
                : "{\"organisation\":%s,\"chain\":\"%s\"}".formatted(organisation, chain);
        return http.as(Tokens.machine("makelaar"))
                .post("/access/v1/evaluation", """
                    {"subject":{"type":"means","id":"%s"},"action":{"name":"login"},
                     "resource":{"type":"service","id":"%s"},"context":%s}\
                    """.formatted(joris.meansId(), service, context))
                .json();
    }
}
