package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beheermodule.contracts.identity.IdentityEvents.AccountReady;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class MutationControllerIT {
    private static final String TO_EH3 =
            "{\"level\":\"EH3\",\"organisationIds\":[],\"contractYears\":1,\"agreed\":true,\"quoteId\":\"q-7\"}";

    @Autowired
    TestHttp http;

    @Autowired
    TestEvents events;

    @Autowired
    Clock clock;

    @Autowired
    Desk desk;

    private Company bakery;

    @BeforeEach
    void a_company() {
        bakery = desk.company(http);
    }

    @Test
    void Q9_a_role_change_is_asked_shown_approved_and_told() {
        String anna = active("EH3", "USER");
        Answer asked = ask(anna, "role-change", "{\"role\":\"ADMINISTRATOR\"}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(asked.json().path("mutationPending").asBoolean()).isTrue();
        assertThat(asked.json().path("mutation").path("kind").asString()).isEqualTo("ROLE_CHANGE");
        assertThat(asked.json().path("mutation").path("state").asString()).isEqualTo("AWAITING_APPROVAL");
        assertThat(asked.json().path("role").asString()).isEqualTo("USER");
        var old = bakery.mees().get("/v1/applications/" + anna).json().path("mutation");
        assertThat(old.path("oldRole").asString()).isEqualTo("USER");
        assertThat(old.path("role").asString()).isEqualTo("ADMINISTRATOR");
        assertThat(approve(anna).status()).isEqualTo(200);
        assertThat(bakery.detail(anna).json().path("role").asString()).isEqualTo("ADMINISTRATOR");
        assertThat(bakery.detail(anna).json().path("mutation").isNull()).isTrue();
        published(anna, MeansEvents.MeansRoleChanged.class);
    }

    @Test
    void R53_the_queue_shows_mutations_by_kind_with_the_old_level() {
        String anna = active("EH2_PLUS", "USER");
        ask(anna, "level-change", TO_EH3);
        String search = "query=" + bakery.id().substring(2, 10);
        var row = bakery.mees()
                .get("/v1/applications?kind=LEVEL_CHANGE&" + search)
                .json()
                .path("items")
                .path(0);
        assertThat(row.path("meansId").asString()).isEqualTo(anna);
        assertThat(row.path("oldLevel").asString()).isEqualTo("EH2_PLUS");
        assertThat(row.path("level").asString()).isEqualTo("EH3");
        assertThat(bakery.mees()
                        .get("/v1/applications?kind=NEW&" + search)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void R58_of_two_mutations_at_once_one_is_taken_and_the_other_reads_why() throws Exception {
        String anna = active("EH3", "USER");
        List<Answer> answers = atOnce(4, () -> ask(anna, "role-change", "{\"role\":\"ADMINISTRATOR\"}"));
        assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(3)
                .allSatisfy(refused -> {
                    assertThat(refused.problem()).isEqualTo("mutation-pending");
                    assertThat(refused.json().path("detail").asString())
                            .isEqualTo("U kunt geen nieuwe mutatie doorvoeren zolang deze nog in behandeling is.");
                });
    }

    @Test
    void R53_of_two_medewerkers_at_once_one_decides_and_the_other_reads_it() throws Exception {
        String anna = active("EH3", "USER");
        ask(anna, "role-change", "{\"role\":\"ADMINISTRATOR\"}");
        List<Answer> answers = atOnce(
                2, () -> http.as(Tokens.employee("noor.visser")).post("/v1/applications/" + anna + "/approval", "{}"));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(Answer::problem)
                .containsExactly("already-decided");
    }

    @Test
    void R58_the_same_Idempotency_Key_twice_is_one_mutation() {
        String anna = active("EH3", "USER");
        String key = "5f9b1c1e-0000-4000-8000-00000000000b";
        assertThat(withKey(anna, key).status()).isEqualTo(202);
        assertThat(withKey(anna, key).status()).isEqualTo(202);
    }

    @Test
    void Q18_a_mutation_is_withdrawn_until_it_is_handled() {
        String anna = active("EH3", "USER");
        assertThat(withdraw(anna).problem()).isEqualTo("no-mutation");
        ask(anna, "role-change", "{\"role\":\"ADMINISTRATOR\"}");
        assertThat(withdraw(anna).json().path("mutationPending").asBoolean()).isFalse();
        published(anna, MeansEvents.MutationWithdrawn.class);
        assertThat(approve(anna).problem()).isEqualTo("already-decided");
    }

    @Test
    void R59_R61_Q19_an_upgrade_completes_what_is_missing_and_counts_once_activated() {
        String anna = active("EH2", "USER");
        Answer incomplete = ask(
                anna, "level-change", "{\"level\":\"EH3\",\"organisationIds\":[],\"contractYears\":1,\"agreed\":true}");
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(incomplete.text())
                .contains("identityDocument", "identificationAddress", "secondFactor", "tweede factor");
        Answer asked = ask(anna, "level-change", """
                {"level":"EH3","secondFactor":"SMS","organisationIds":[],"contractYears":1,"agreed":true,"quoteId":"q-7",
                 "identityDocument":{"type":"PASSPORT","number":"NWR1B2C34","expiresOn":"2031-01-01","scanIds":["%s"]},
                 "identificationAddress":{"street":"Marktstraat","houseNumber":"12","postalCode":"3511ab","city":"Utrecht"}}
                """.formatted(bakery.scan()));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        bakery.mees().put("/v1/applications/" + anna + "/handling", "{}");
        var shown = bakery.mees().get("/v1/applications/" + anna).json();
        String scan = shown.path("identityDocument")
                .path("scans")
                .path(0)
                .path("scanId")
                .asString();
        assertThat(bakery.mees()
                        .get("/v1/applications/" + anna + "/scans/" + scan)
                        .status())
                .isEqualTo(200);
        approve(anna);
        assertThat(bakery.detail(anna).json().path("level").asString()).isEqualTo("EH2");
        assertThat(bakery.detail(anna).json().path("mutation").path("state").asString())
                .isEqualTo("AWAITING_ACTIVATION");
        ready(anna, nl.beheermodule.contracts.SecondFactor.SMS, 90);
        await(() -> bakery.detail(anna).json().path("level").asString().equals("EH3"));
        published(anna, MeansEvents.MeansLevelChanged.class);
        assertThat(bakery.detail(anna).json().path("contractYears").asInt()).isEqualTo(1);
    }

    @Test
    void R60_R62_an_upgrade_takes_role_and_links_along(@Autowired TestMembers members) {
        String anna = active("EH2_PLUS", "USER");
        Company mill = desk.company(http);
        TestHttp beheerder = http.as(members.member(
                        "p-" + java.util.UUID.randomUUID(),
                        List.of(bakery.id(), mill.id()),
                        nl.beheermodule.contracts.Role.ADMINISTRATOR,
                        nl.beheermodule.contracts.AssuranceLevel.EH3)
                .level("loa3"));
        Answer asked = beheerder.post(
                bakery.path("/means/" + anna + "/level-change"),
                "{\"level\":\"EH3\",\"role\":\"ADMINISTRATOR\",\"organisationIds\":[\"" + mill.id()
                        + "\"],\"contractYears\":3,\"agreed\":true}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        approve(anna);
        ready(anna, nl.beheermodule.contracts.SecondFactor.SMS, 90);
        await(() -> bakery.detail(anna).json().path("level").asString().equals("EH3"));
        assertThat(bakery.detail(anna).json().path("role").asString()).isEqualTo("ADMINISTRATOR");
        assertThat(beheerder.get(mill.path("/means/" + anna)).status()).isEqualTo(200);
        assertThat(events.await(anna, MeansEvents.MeansLevelChanged.class).organisationIds())
                .containsExactly(bakery.id(), mill.id());
    }

    @Test
    void R80_Q19_the_letter_for_a_higher_level_may_be_sent_again() {
        String anna = active("EH2_PLUS", "USER");
        assertThat(bakery.detail(anna).json().path("allowed").path("letter").asString())
                .isNotEmpty();
        ask(anna, "level-change", TO_EH3);
        approve(anna);
        assertThat(bakery.detail(anna).json().path("allowed").path("letter").isNull())
                .isTrue();
        Answer again = bakery.sanne().post(bakery.path("/means/" + anna + "/activation-letter"), "{}");
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
    }

    @Test
    void R76_Q9_the_preview_tells_that_the_only_beheerder_would_go() {
        String anna = active("EH3", "ADMINISTRATOR");
        for (String change : List.of("role-change?role=USER", "level-change?level=EH2")) {
            var preview = bakery.sanne()
                    .get(bakery.path("/means/" + anna + "/" + change))
                    .json();
            assertThat(preview.path("lastAdministrator").asBoolean()).isTrue();
            assertThat(preview.path("refusal").asString()).startsWith("Er dient altijd 1 beheerder actief te zijn");
        }
        assertThat(bakery.sanne()
                        .get(bakery.path("/means/" + anna + "/level-change?level=EH2_PLUS"))
                        .json()
                        .path("refusal")
                        .isNull())
                .isTrue();
    }

    @Test
    void R59_one_level_above_ones_own_is_refused() {
        String anna = active("EH3", "USER");
        Answer refused = ask(anna, "level-change", TO_EH3.replace("EH3", "EH4"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("above-own-level");
    }

    @Test
    void Q8_a_downgrade_is_confirmed_and_counts_at_approval() {
        String anna = active("EH3", "USER");
        String contractEnd = bakery.detail(anna).json().path("contractEnd").asString();
        String down = TO_EH3.replace("EH3", "EH2_PLUS").replace("\"contractYears\":1,", "");
        assertThat(ask(anna, "level-change", down).text()).contains("confirmed", "Machtigingen");
        ask(anna, "level-change", down.replace("}", ",\"confirmed\":true}"));
        approve(anna);
        assertThat(bakery.detail(anna).json().path("level").asString()).isEqualTo("EH2_PLUS");
        assertThat(bakery.detail(anna).json().path("contractEnd").asString()).isEqualTo(contractEnd);
        assertThat(events.await(anna, MeansEvents.MutationRequested.class).contractYears())
                .isNull();
        published(anna, MeansEvents.MeansLevelChanged.class);
    }

    @Test
    void R56_a_link_needs_an_organisation_one_manages() {
        String anna = active("EH3", "USER");
        Company mill = desk.company(http);
        Answer refused = ask(anna, "links", "{\"organisationIds\":[\"" + mill.id() + "\"],\"agreed\":true}");
        assertThat(refused.problem()).isEqualTo("not-your-organisation");
        assertThat(ask(anna, "links", "{\"organisationIds\":[],\"agreed\":true}")
                        .text())
                .contains("Kies minstens één organisatie.");
    }

    @Test
    void R67_of_two_Belastingdienstmiddelen_asked_at_once_one_is_taken() throws Exception {
        List<String> bodies = IntStream.range(0, 4).mapToObj(i -> tax(i)).toList();
        List<Callable<Answer>> calls = bodies.stream()
                .map(body -> (Callable<Answer>) () -> bakery.sanne().post(bakery.path("/means"), body))
                .toList();
        List<Answer> answers = atOnce(calls);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .extracting(Answer::problem)
                .containsOnly("tax-authority-means-exists");
        String taken = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .json()
                .path("meansId")
                .asString();
        assertThat(bakery.detail(taken).json().path("taxAuthorityMeans").asBoolean())
                .isTrue();
        bakery.mees().post("/v1/applications/" + taken + "/rejection", "{\"reason\":\"De foto is niet leesbaar.\"}");
        await(() -> bakery.sanne().post(bakery.path("/means"), tax(9)).status() == 201);
    }

    @Test
    void R68_a_Belastingdienstmiddel_needs_the_declaration() {
        Answer refused = bakery.sanne()
                .post(bakery.path("/means"), tax(0).replace("\"personallyUsed\":true", "\"personallyUsed\":false"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("personallyUsed", "zelf gebruikt");
    }

    @Test
    void R70_only_the_holder_converts_his_own_means() {
        String anna = active("EH3", "ADMINISTRATOR");
        Answer refused =
                ask(anna, "conversion", "{\"taxAuthorityMeans\":true,\"personallyUsed\":true,\"agreed\":true}");
        assertThat(refused.problem()).as(refused.toString()).isEqualTo("only-by-holder");
    }

    @Test
    void R67_of_two_holders_who_convert_at_once_one_gets_it() throws Exception {
        List<Callable<Answer>> calls = Stream.of(active("EH3", "ADMINISTRATOR"), active("EH3", "ADMINISTRATOR"))
                .map(id -> (Callable<Answer>) () -> holder(id)
                        .post(
                                bakery.path("/means/" + id + "/conversion"),
                                "{\"taxAuthorityMeans\":true,\"personallyUsed\":true,\"agreed\":true}"))
                .toList();
        List<Answer> answers = atOnce(calls);
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(Answer::problem)
                .containsExactly("tax-authority-means-exists");
    }

    @Test
    void R56_R57_a_link_shows_in_the_other_organisation_once_approved(@Autowired TestMembers members) {
        String anna = active("EH3", "USER");
        Company mill = desk.company(http);
        Tokens both = members.member(
                "p-" + java.util.UUID.randomUUID(),
                List.of(bakery.id(), mill.id()),
                nl.beheermodule.contracts.Role.ADMINISTRATOR,
                nl.beheermodule.contracts.AssuranceLevel.EH3);
        TestHttp beheerder = http.as(both.level("loa3"));
        Answer asked = beheerder.post(
                bakery.path("/means/" + anna + "/links"),
                "{\"organisationIds\":[\"" + mill.id() + "\"],\"agreed\":true,\"quoteId\":\"q-9\"}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(asked.json()
                        .path("mutation")
                        .path("organisations")
                        .path(0)
                        .path("name")
                        .asString())
                .startsWith("Bakkerij De Korenschoof");
        assertThat(beheerder.get(mill.path("/means/" + anna)).status()).isEqualTo(404);
        approve(anna);
        assertThat(beheerder.get(mill.path("/means/" + anna)).status()).isEqualTo(200);
        assertThat(events.await(anna, MeansEvents.MutationRequested.class).quoteId())
                .isEqualTo("q-9");
        assertThat(events.await(anna, MeansEvents.MeansLinked.class).addedOrganisationIds())
                .containsExactly(mill.id());
    }

    @Test
    void R76_Q9_the_only_beheerder_does_not_become_a_gebruiker() {
        String anna = active("EH3", "ADMINISTRATOR");
        Answer refused = ask(anna, "role-change", "{\"role\":\"USER\"}");
        assertThat(refused.problem()).as(refused.toString()).isEqualTo("last-administrator");
    }

    private String tax(int number) {
        return bakery.anna("t" + number + "@b.example", "EH3", "USER", bakery.scan())
                .replace("\"agreed\":true", "\"agreed\":true,\"taxAuthorityMeans\":true,\"personallyUsed\":true");
    }

    private String active(String level, String role) {
        boolean bare = level.equals("EH2") && role.equals("USER");
        String body = bakery.anna("anna@korenschoof.example", level, role, bare ? "none" : bakery.scan());
        if (bare) {
            body = body.replaceAll("(?s)\"identityDocument\":\\{.*?\\},", "")
                    .replaceAll("(?s)\"identificationAddress\":\\{.*?\\},", "")
                    .replace("\"secondFactor\":\"SMS\"", "\"secondFactor\":\"NONE\"");
        }
        Answer requested = bakery.sanne().post(bakery.path("/means"), body);
        assertThat(requested.status()).as(requested.toString()).isEqualTo(201);
        String id = requested.json().path("meansId").asString();
        approve(id);
        ready(
                id,
                level.equals("EH2")
                        ? nl.beheermodule.contracts.SecondFactor.NONE
                        : nl.beheermodule.contracts.SecondFactor.SMS,
                5);
        await(() -> bakery.detail(id).json().path("status").asString().equals("ACTIVE"));
        return id;
    }

    private void ready(String id, nl.beheermodule.contracts.SecondFactor factor, long sequence) {
        String person = bakery.detail(id).json().path("personId").asString();
        events.publish(sequence, new AccountReady(person, id, "anna.vandalen", factor, null, clock.instant()));
    }

    private Answer ask(String id, String what, String body) {
        return bakery.sanne().post(bakery.path("/means/" + id + "/" + what), body);
    }

    /** The holder's own session, once this service knows what he manages. */
    private TestHttp holder(String id) {
        TestHttp holder =
                http.as(Tokens.person(bakery.detail(id).json().path("personId").asString())
                        .level("loa3"));
        await(() -> holder.get(bakery.path("/means/" + id)).status() == 200);
        return holder;
    }

    private Answer approve(String id) {
        return bakery.mees().post("/v1/applications/" + id + "/approval", "{}");
    }

    private Answer withdraw(String id) {
        return bakery.sanne().delete(bakery.path("/means/" + id + "/mutation"));
    }

    private Answer withKey(String id, String key) {
        return bakery.sanne()
                .send(
                        "POST",
                        bakery.path("/means/" + id + "/role-change"),
                        BodyPublishers.ofString("{\"role\":\"ADMINISTRATOR\"}"),
                        request -> request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", key));
    }

    private void published(String id, Class<? extends MeansEvents> event) {
        events.await(id, event);
    }

    private static void await(Callable<Boolean> done) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(done);
    }

    private static List<Answer> atOnce(int times, Callable<Answer> call) throws Exception {
        return atOnce(java.util.Collections.nCopies(times, call));
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }
}
