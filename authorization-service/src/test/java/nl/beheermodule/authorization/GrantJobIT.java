package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.web.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Granting many at once in the background, and many end dates at once. */
class GrantJobIT extends Companies {
    @Autowired
    MutableClock clock;

    private Company company;
    private Colleague anna;
    private List<String> services;

    @AfterEach
    void today() {
        clock.set(MutableClock.START);
    }

    @BeforeEach
    void aCompany() {
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        services = StreamSupport.stream(
                        anna.http()
                                .get("/v1/services?level=EH3&size=40")
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(item -> item.path("serviceId").asString())
                .toList();
    }

    @Test
    void a_job_is_ordered_followed_and_read_pair_by_pair_norm_3() {
        Answer ordered = order(services, List.of(anna.meansId(), "m-nobody"), "2027-06-30");
        assertThat(ordered.status()).isEqualTo(202);
        String path = ordered.header("Location");
        JsonNode done = awaitDone(path);
        assertThat(done.path("total").asInt()).isEqualTo(2 * services.size());
        assertThat(done.path("counts").path("granted").asInt()).isEqualTo(services.size());
        assertThat(done.path("counts").path("refused").asInt()).isEqualTo(services.size());
        JsonNode refused =
                anna.http().get(path + "/results?outcome=REFUSED&size=5").json();
        assertThat(refused.path("total").asInt()).isEqualTo(services.size());
        assertThat(refused.path("items"))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.path("message").asString())
                        .isEqualTo("Deze gebruiker is niet gevonden bij dit bedrijf."));
        JsonNode first = anna.http().get(path + "/results").json().path("items").get(0);
        events.awaitNames(first.path("authorizationId").asString(), "AuthorizationGranted");
        Colleague stranger = newCompany().administrator(AssuranceLevel.EH3);
        assertThat(stranger.http().get(path).status()).isEqualTo(404);
    }

    @Test
    void who_lost_the_address_of_a_job_finds_it_in_the_list_of_the_company() {
        String first = order(services, List.of(anna.meansId()), "2027-06-30").header("Location");
        awaitDone(first);
        clock.advance(Duration.ofMinutes(1));
        String second = order(services, List.of(anna.meansId(), "m-nobody"), "2027-07-31")
                .header("Location");
        awaitDone(second);
        JsonNode list = anna.http().get(company.path("/grant-jobs")).json();
        assertThat(list.path("total").asInt()).isEqualTo(2);
        JsonNode latest = list.path("items").get(0);
        assertThat(second).endsWith(latest.path("id").asString());
        assertThat(latest.path("state").asString()).isEqualTo("DONE");
        assertThat(latest.path("users").asInt()).isEqualTo(2);
        assertThat(latest.path("services").asInt()).isEqualTo(services.size());
        assertThat(latest.path("endDate").asString()).isEqualTo("2027-07-31");
        Colleague stranger = newCompany().administrator(AssuranceLevel.EH3);
        assertThat(stranger.http().get(company.path("/grant-jobs")).status()).isEqualTo(404);
    }

    @Test
    void a_job_that_is_done_cannot_be_undone_and_cancelling_it_changes_nothing() {
        String path = order(services, List.of(anna.meansId()), "2027-06-30").header("Location");
        awaitDone(path);
        assertThat(anna.http().delete(path).status()).isEqualTo(204);
        assertThat(anna.http().get(path).json().path("state").asString()).isEqualTo("DONE");
        assertThat(anna.http().delete(company.path("/grant-jobs/none")).status())
                .isEqualTo(404);
    }

    @Test
    void bad_input_is_refused_in_dutch_naming_the_field() {
        List<String> tooMany =
                IntStream.range(0, 1_001).mapToObj(number -> "m-" + number).toList();
        Answer answer = order(services, tooMany, "2027-06-30");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").get(0).path("field").asString())
                .isEqualTo("meansIds");
        assertThat(answer.json().path("violations").get(0).path("message").asString())
                .isEqualTo("U kunt maximaal 1.000 gebruikers tegelijk kiezen.");
        Answer today = order(services, List.of(anna.meansId()), "2026-11-23");
        assertThat(today.json().path("violations").get(0).path("field").asString())
                .isEqualTo("endDate");
    }

    @Test
    void many_are_renewed_at_once_each_with_its_result_r93_r95() {
        String first =
                Company.authorizationId(company.grant(anna.http(), services.get(0), anna.meansId(), "2026-12-31"));
        String second =
                Company.authorizationId(company.grant(anna.http(), services.get(1), anna.meansId(), "2027-12-31"));
        Answer renewed = renew(List.of(first, second, "unknown"), "2027-12-31");
        assertThat(renewed.json().path("results"))
                .extracting(row -> row.path("change").asString(""))
                .containsExactly("LONGER", "UNCHANGED", "");
        assertThat(renewed.json().path("results").get(2).path("reason").asString())
                .isEqualTo("UNKNOWN_AUTHORIZATION");
        events.awaitNames(first, "AuthorizationGranted", "AuthorizationEndDateChanged");
        assertThat(renew(List.of(first), "2031-11-24").status()).isEqualTo(400);
        assertThat(renew(List.of(), "2027-12-31")
                        .json()
                        .path("violations")
                        .get(0)
                        .path("message")
                        .asString())
                .isEqualTo("Kies een of meer machtigingen.");
    }

    private Answer renew(List<String> ids, String endDate) {
        return anna.http().post(company.path("/authorizations/renewals"), """
            {"authorizationIds":%s,"endDate":"%s"}\
            """.formatted(json(ids), endDate));
    }

    private Answer order(List<String> serviceIds, List<String> meansIds, String endDate) {
        return anna.http().post(company.path("/grant-jobs"), """
            {"serviceIds":%s,"meansIds":%s,"endDate":"%s"}\
            """.formatted(json(serviceIds), json(meansIds), endDate));
    }

    private static String json(List<String> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private JsonNode awaitDone(String path) {
        Awaitility.await("the job")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        anna.http().get(path).json().path("state").asString().equals("DONE"));
        return anna.http().get(path).json();
    }
}
