package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class ApplicationControllerIT {
    @Autowired
    TestHttp http;

    @Autowired
    MongoOperations mongo;

    private Company bakery;

    @BeforeEach
    void a_company(@Autowired Desk desk) {
        bakery = desk.company(http);
    }

    @Test
    void R53_the_queue_shows_the_company_and_finds_it_by_name() {
        String id = requested();
        Answer queue = bakery.mees().get("/v1/applications?query=" + bakery.id().substring(2, 10));
        var row = queue.json().path("items").path(0);
        assertThat(row.path("meansId").asString()).as(queue.toString()).isEqualTo(id);
        assertThat(row.path("organisationName").asString()).startsWith("Bakkerij De Korenschoof");
        assertThat(row.path("kind").asString()).isEqualTo("NEW");
        assertThat(row.path("ageDays").asInt()).isZero();
        assertThat(queue.json().path("totals").path("OPEN").asInt()).isPositive();
    }

    @Test
    void a_second_medewerker_reads_that_a_colleague_was_first() {
        String id = requested();
        String version = bakery.mees().get("/v1/applications/" + id).header("ETag");
        assertThat(approve(bakery.mees(), id, version).status()).isEqualTo(200);
        Answer second = approve(http.as(Tokens.employee("noor.visser")), id, version);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("already-decided");
        assertThat(bakery.mees()
                        .get("/v1/applications/" + id)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("APPROVED");
    }

    @Test
    void a_decision_on_an_older_version_is_refused() {
        Answer stale = approve(bakery.mees(), requested(), "\"99\"");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).isEqualTo("changed-meanwhile");
    }

    @Test
    void R82_a_rejection_needs_a_reason() {
        Answer refused = bakery.mees().post("/v1/applications/" + requested() + "/rejection", "{\"reason\":\" \"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("violations").path(0).path("field").asString())
                .isEqualTo("reason");
    }

    @Test
    void R41_a_level_above_ones_own_is_refused_with_a_sentence(@Autowired Desk desk) {
        Company mill = desk.company(http, AssuranceLevel.EH2_PLUS);
        Answer refused = mill.sanne().post(mill.path("/means"), mill.anna("a@b.example", "EH3", "USER", mill.scan()));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("level-above-own");
    }

    @Test
    void all_fields_that_are_wrong_are_named_in_Dutch() {
        Answer refused = bakery.sanne()
                .post(
                        bakery.path("/means"),
                        "{\"level\":\"EH3\",\"role\":\"USER\",\"secondFactor\":\"SMS\",\"contractYears\":1,\"agreed\":false}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Vul de achternaam in.", "Ga akkoord met de aanvraag.", "agreed");
    }

    @Test
    void an_e_mail_address_that_identity_service_would_refuse_later_is_refused_here() {
        String body = bakery.anna("\\\"jan jansen\\\"@korenschoof.example", "EH3", "USER", bakery.scan());
        Answer refused = bakery.sanne().post(bakery.path("/means"), body);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text()).contains("Vul een geldig e-mailadres in.");
    }

    @Test
    void R54_an_organisation_or_a_scan_that_is_nothing_is_refused() {
        String body = bakery.anna("a@b.example", "EH3", "USER", bakery.scan());
        String nowhere = body.replaceFirst("\\{", "{\"organisationIds\":[null],");
        assertThat(bakery.sanne().post(bakery.path("/means"), nowhere).text())
                .contains("Een gekozen organisatie is leeg.");
        String unscanned = body.replaceFirst("\"scanIds\":\\[[^]]*]", "\"scanIds\":[null]");
        assertThat(bakery.sanne().post(bakery.path("/means"), unscanned).text())
                .contains("Een gekozen bestand is leeg.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"EH2", "EH2_PLUS", "EH3"})
    void norm_8_Q4_from_LoA2_the_full_name_and_the_date_of_birth_are_required(String level) {
        Answer refused = bakery.sanne()
                .post(
                        bakery.path("/means"),
                        "{\"level\":\"%s\",\"role\":\"USER\",\"email\":\"a@b.example\",\"secondFactor\":\"NONE\",\"contractYears\":1,\"agreed\":true}"
                                .formatted(level));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json()
                        .path("violations")
                        .valueStream()
                        .map(each -> each.path("field").asString()))
                .contains("firstNames", "surname", "dateOfBirth");
    }

    @Test
    void design_11_of_two_medewerkers_at_once_one_handles_it_and_the_other_takes_it_over() throws Exception {
        String id = requested();
        TestHttp noor = http.as(Tokens.employee("noor.visser"));
        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads
                    .invokeAll(List.<Callable<Answer>>of(
                            () -> take(bakery.mees(), id, false), () -> take(noor, id, false)))
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(take(bakery.mees(), id, true).status()).isEqualTo(204);
        assertThat(take(noor, id, true).status()).isEqualTo(204);
        var shown = noor.get("/v1/applications/" + id).json();
        assertThat(shown.path("handledBy").path("self").asBoolean()).isTrue();
        assertThat(shown.path("mayLook").asBoolean()).isTrue();
        var row = bakery.mees()
                .get("/v1/applications?query=" + bakery.id().substring(2, 10))
                .json()
                .path("items")
                .path(0);
        assertThat(row.path("handledBy").path("self").asBoolean()).isFalse();
        assertThat(row.path("handledBy").path("name").asString()).isNotEmpty();
        Answer refused = approve(bakery.mees(), id, "\"" + shown.path("version").asInt() + "\"");
        assertThat(refused.problem()).isEqualTo("handled-by-colleague");
        assertThat(noor.delete("/v1/applications/" + id + "/handling").status()).isEqualTo(204);
        assertThat(bakery.mees()
                        .post("/v1/applications/" + id + "/approval", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(mongo.getCollection("audit")
                        .find(new Document("organisationId", bakery.id()))
                        .map(line -> line.getString("action"))
                        .into(new ArrayList<>()))
                .contains("ApplicationTaken", "ApplicationTakenOver", "ApplicationGivenBack");
    }

    private static Answer take(TestHttp employee, String id, boolean takingOver) {
        return employee.put("/v1/applications/" + id + "/handling", "{\"takeOver\":" + takingOver + "}");
    }

    @Test
    void the_same_Idempotency_Key_twice_gives_the_same_means() {
        String body = bakery.anna("a@b.example", "EH3", "USER", bakery.scan());
        Answer first = withKey(body);
        Answer again = withKey(body);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(again.json().path("meansId")).isEqualTo(first.json().path("meansId"));
        assertThat(bakery.sanne()
                        .get(bakery.path("/means"))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    private Answer withKey(String body) {
        return bakery.sanne()
                .send(
                        "POST",
                        bakery.path("/means"),
                        BodyPublishers.ofString(body),
                        request -> request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", "5f9b1c1e-0000-4000-8000-00000000000a"));
    }

    private String requested() {
        return bakery.request("anna@korenschoof.example").json().path("meansId").asString();
    }

    private static Answer approve(TestHttp employee, String id, String version) {
        return employee.send(
                "POST",
                "/v1/applications/" + id + "/approval",
                BodyPublishers.noBody(),
                request -> request.header("If-Match", version));
    }
}
