package nl.beheermodule.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.beheermodule.chain.intermediary.domain.IntermediaryId;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationDirectory;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceDirectory;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationGranted;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRevoked;
import nl.beheermodule.contracts.chain.ChainRevocationCause;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansConverted;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** “Afgegeven”, over HTTP, on Kafka and MongoDB. */
@ServiceIT
class GrantedIT {
    private static final String VAN_DIJK = "90004323";

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    @Autowired
    MutableClock clock;

    @Autowired
    ServiceDirectory services;

    @Autowired
    OrganisationDirectory organisations;

    private String organisation = "";
    private String path = "";
    private TestHttp anna;

    @BeforeEach
    void aCompany() {
        clock.set(MutableClock.START);
        Stage stage = new Stage(events, services, organisations);
        stage.catalogue();
        organisation = stage.company("90004321", "Bakkerij De Korenschoof B.V.");
        path = "/v1/organisations/" + organisation;
        anna = http.as(members.administrator(organisation));
    }

    @Test
    void r118_selecteer_bedrijf_shows_who_stands_behind_a_kvk_number() {
        JsonNode company = anna.get(path + "/companies/9000%204323").json();
        assertThat(company.path("name").asString()).isEqualTo("Accountantskantoor Van Dijk");
        assertThat(company.path("address").path("city").asString()).isEqualTo("Utrecht");
        assertThat(company.path("known").asBoolean()).isFalse();
        assertThat(anna.get(path + "/companies/90004321").json().path("own").asBoolean())
                .isTrue();
        assertThat(anna.get(path + "/companies/11112222").status()).isEqualTo(404);
        assertThat(anna.get(path + "/companies/123")
                        .json()
                        .path("violations")
                        .get(0)
                        .path("message")
                        .asString())
                .isEqualTo("Het KvK-nummer heeft 8 cijfers.");
    }

    @Test
    void r119_what_is_given_is_visible_at_once_and_published() {
        Answer given = give("q-1", Stage.LOON, Stage.KADASTER);
        assertThat(given.status()).as(given.toString()).isEqualTo(200);
        assertThat(given.json().path("intermediary").path("recorded").asBoolean())
                .isTrue();
        JsonNode results = given.json().path("results");
        assertThat(results.get(0).path("outcome").asString()).isEqualTo("GRANTED");
        assertThat(results.get(1).path("reason").asString()).isEqualTo("NOT_CHAINABLE");
        assertThat(results.get(1).path("message").asString())
                .isEqualTo("Voor deze dienst kunt u geen ketenmachtiging geven.");

        JsonNode list = anna.get(path + "/granted").json();
        assertThat(list.path("total").asInt()).isEqualTo(1);
        assertThat(list.path("totals").path("intermediaries").asInt()).isEqualTo(1);
        JsonNode row = list.path("items").get(0);
        assertThat(row.path("serviceName").asString()).isEqualTo("Loonheffingen");
        assertThat(row.path("endDate").asString()).isEqualTo("2031-11-23");
        assertThat(anna.get(path + "/granted?query=van%20dijk")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(anna.get(path + "/granted?query=ziekte").json().path("total").asInt())
                .isZero();

        ChainAuthorizationGranted event =
                events.await(row.path("chainAuthorizationId").asString(), ChainAuthorizationGranted.class);
        assertThat(event.kvkNumber()).isEqualTo("90004321");
        assertThat(event.intermediaryKvk()).isEqualTo(VAN_DIJK);
    }

    @Test
    void q16_a_new_intermediary_needs_agreement_and_is_registered_once_whoever_sends_it_at_once() throws Exception {
        assertThat(give(null, Stage.LOON)
                        .json()
                        .path("violations")
                        .get(0)
                        .path("field")
                        .asString())
                .isEqualTo("quoteId");
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Answer>> all = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> give("q-" + i, Stage.LOON, Stage.ZIEK)))
                    .toList();
            for (Future<Answer> each : all) {
                assertThat(each.get().status()).isEqualTo(200);
            }
        }
        assertThat(anna.get(path + "/granted").json().path("total").asInt()).isEqualTo(2);
        Relation bakery = organisations.find(new OrganisationId(organisation)).orElseThrow();
        String id = IntermediaryId.of(bakery, new KvkNumber(VAN_DIJK)).value();
        events.awaitNames(id, "IntermediaryRegistered");
        assertThat(give(null, Stage.ZIEK)
                        .json()
                        .path("results")
                        .get(0)
                        .path("outcome")
                        .asString())
                .isEqualTo("UNCHANGED");
        assertThat(events.of(id)).hasSize(1);
    }

    @Test
    void the_end_date_is_changed_in_place_and_a_stale_one_is_refused() {
        give("q-1", Stage.LOON);
        JsonNode row = anna.get(path + "/granted").json().path("items").get(0);
        String own = path + "/granted/" + row.path("chainAuthorizationId").asString();
        JsonNode changed = anna.patch(own, "{\"endDate\":\"2027-01-01\"}").json();
        assertThat(changed.path("endDate").asString()).isEqualTo("2027-01-01");
        assertThat(changed.path("expiring").asBoolean()).isTrue();
        assertThat(changed.path("daysLeft").asInt()).isEqualTo(39);
        assertThat(anna.patch(own, "{\"endDate\":\"2031-11-24\"}").status()).isEqualTo(400);
        Answer stale = anna.send(
                "PATCH",
                own,
                HttpRequest.BodyPublishers.ofString("{\"endDate\":\"2028-01-01\"}"),
                request -> request.header("Content-Type", "application/json").header("If-Match", "\"1\""));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).isEqualTo("changed-meanwhile");
    }

    @Test
    void a_revoked_one_is_gone_at_once() {
        give("q-1", Stage.LOON);
        String id = anna.get(path + "/granted")
                .json()
                .path("items")
                .get(0)
                .path("chainAuthorizationId")
                .asString();
        assertThat(anna.delete(path + "/granted/" + id).status()).isEqualTo(204);
        assertThat(anna.get(path + "/granted").json().path("total").asInt()).isZero();
        assertThat(anna.delete(path + "/granted/" + id).status()).isEqualTo(404);
        assertThat(events.await(id, ChainAuthorizationRevoked.class).cause())
                .isEqualTo(ChainRevocationCause.BY_ADMINISTRATOR);
        assertThat(give(null, Stage.LOON)
                        .json()
                        .path("results")
                        .get(0)
                        .path("outcome")
                        .asString())
                .isEqualTo("GRANTED");
    }

    @Test
    void r120_r121_the_intermediary_is_shown_with_what_it_has_and_removed_with_all_of_it() {
        give("q-1", Stage.LOON, Stage.ZIEK);
        JsonNode listed =
                anna.get(path + "/intermediaries").json().path("items").get(0);
        assertThat(listed.path("authorizations").asInt()).isEqualTo(2);
        assertThat(listed.path("city").asString()).isEqualTo("Utrecht");
        JsonNode detail = anna.get(path + "/intermediaries/" + VAN_DIJK).json();
        assertThat(detail.path("address").path("street").asString()).isEqualTo("Maliebaan");
        assertThat(detail.path("items").size()).isEqualTo(2);
        JsonNode losses =
                anna.get(path + "/intermediaries/" + VAN_DIJK + "/losses").json();
        JsonNode gone = anna.delete(path + "/intermediaries/" + VAN_DIJK).json();
        assertThat(gone).isEqualTo(losses);
        assertThat(gone.path("items").size()).isEqualTo(2);
        assertThat(anna.get(path + "/granted").json().path("total").asInt()).isZero();
        assertThat(anna.get(path + "/intermediaries/" + VAN_DIJK).status()).isEqualTo(404);
        assertThat(give(null, Stage.LOON).status()).isEqualTo(400);
    }

    @Test
    void an_end_that_passed_is_not_shown_and_is_published_by_the_sweep() {
        give("q-1", Stage.LOON);
        String id = anna.get(path + "/granted")
                .json()
                .path("items")
                .get(0)
                .path("chainAuthorizationId")
                .asString();
        clock.set(Instant.parse("2031-11-23T23:00:00Z"));
        assertThat(anna.get(path + "/granted").json().path("total").asInt()).isZero();
        events.awaitNames(id, "ChainAuthorizationGranted", "ChainAuthorizationExpired");
    }

    @Test
    void r77_when_the_company_ends_so_does_what_it_gave() {
        give("q-1", Stage.LOON);
        String id = anna.get(path + "/granted")
                .json()
                .path("items")
                .get(0)
                .path("chainAuthorizationId")
                .asString();
        events.publish(9, new OrganisationEnded(organisation, "90004321", clock.instant()));
        assertThat(events.await(id, ChainAuthorizationRevoked.class).cause())
                .isEqualTo(ChainRevocationCause.ORGANISATION_ENDED);
    }

    @Test
    void the_intermediary_sees_by_its_kvk_number_what_it_received() {
        give("q-1", Stage.LOON);
        Stage stage = new Stage(events, services, organisations);
        String accountant = stage.company(VAN_DIJK, "Accountantskantoor Van Dijk");
        TestHttp dirk = http.as(members.administrator(accountant));
        JsonNode received = dirk.get("/v1/organisations/" + accountant + "/received?size=100")
                .json();
        assertThat(received.path("items")
                        .valueStream()
                        .map(row -> row.path("relationKvk").asString()))
                .contains("90004321");
        assertThat(received.path("totals").path("relations").asInt()).isPositive();
    }

    @Test
    void a_holder_of_a_belastingdienstmiddel_takes_away_but_does_not_give() {
        give("q-1", Stage.LOON);
        String person = "p-" + UUID.randomUUID();
        Tokens tax = members.member(
                person,
                List.of(organisation),
                nl.beheermodule.contracts.Role.ADMINISTRATOR,
                nl.beheermodule.contracts.AssuranceLevel.EH3);
        events.publish(6, new MeansConverted("m-of-" + person, List.of(organisation), person, true, clock.instant()));
        TestHttp hans = http.as(tax);
        Awaitility.await().until(() -> giveAs(hans, null, Stage.ZIEK).status() == 409);
        assertThat(giveAs(hans, null, Stage.ZIEK).problem()).isEqualTo("tax-authority-means");
        String id = hans.get(path + "/granted")
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("serviceId").asString().equals(Stage.LOON))
                .findFirst()
                .orElseThrow()
                .path("chainAuthorizationId")
                .asString();
        assertThat(hans.delete(path + "/granted/" + id).status()).isEqualTo(204);
    }

    @Test
    void only_services_for_chains_are_offered() {
        assertThat(anna.get("/v1/services?query=loon")
                        .json()
                        .path("items")
                        .get(0)
                        .path("serviceId")
                        .asString())
                .isEqualTo(Stage.LOON);
        assertThat(anna.get("/v1/services?query=kadaster").json().path("total").asInt())
                .isZero();
    }

    private Answer give(@Nullable String quote, String... serviceIds) {
        return giveAs(anna, quote, serviceIds);
    }

    private Answer giveAs(TestHttp as, @Nullable String quote, String... serviceIds) {
        String ids = Arrays.stream(serviceIds).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        String costs = quote == null ? "" : ",\"quoteId\":\"" + quote + "\",\"agreed\":true";
        return as.post(
                path + "/granted", "{\"kvkNumber\":\"" + VAN_DIJK + "\",\"serviceIds\":[" + ids + "]" + costs + "}");
    }
}
