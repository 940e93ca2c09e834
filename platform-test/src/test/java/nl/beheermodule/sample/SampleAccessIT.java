package nl.beheermodule.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndCancelled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndScheduled;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.OpenApiStaysTrue;
import nl.beheermodule.platform.test.web.RefusesEveryRoute;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import nl.beheermodule.platform.time.Amsterdam;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class SampleAccessIT implements RefusesEveryRoute, OpenApiStaysTrue {
    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    Memberships memberships;

    @Autowired
    MutableClock clock;

    @Test
    void everyone_may_use_a_public_route() {
        assertThat(http.anonymous().get("/v1/greeting").text()).isEqualTo("hallo");
    }

    @Test
    void R11_a_beheerder_of_at_least_EH2_plus_manages_his_own_company() {
        Tokens anna = members.member("p-anna", List.of("o-1", "o-2"), Role.ADMINISTRATOR, AssuranceLevel.EH2_PLUS);
        for (String organisation : List.of("o-1", "o-2")) {
            Answer answer = http.as(anna.level("loa2plus"))
                    .post("/v1/organisations/" + organisation + "/notes", "{\"text\":\"brood\",\"level\":\"EH3\"}");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        }
    }

    @Test
    void R12_the_access_of_a_beheerder_comes_with_his_activation_and_is_never_asked_for() {
        String organisation = "o-new-" + UUID.randomUUID();
        String person = "p-" + UUID.randomUUID();
        assertThat(note(Tokens.person(person), organisation).status()).isEqualTo(404);
        members.member(person, List.of(organisation), Role.ADMINISTRATOR, AssuranceLevel.EH2_PLUS);
        assertThat(note(Tokens.person(person), organisation).status()).isEqualTo(200);
    }

    /** The token is the same, and no event came: the day is over. */
    @Test
    void norm_9_a_beheerdersrol_that_is_over_gives_no_access_any_more_whether_or_not_a_sweep_came_by() {
        String organisation = "o-until-" + UUID.randomUUID();
        LocalDate lastDay = Amsterdam.today(clock);
        Tokens anna = members.administratorUntil(lastDay, organisation);
        try {
            clock.set(Amsterdam.endOf(lastDay).minusMillis(1));
            assertThat(note(anna, organisation).status()).isEqualTo(200);
            clock.set(Amsterdam.endOf(lastDay));
            assertThat(note(anna, organisation).status()).isEqualTo(403);
            assertThat(note(anna, organisation).problem()).isEqualTo("role-expired");
            assertThat(http.as(anna)
                            .get("/v1/organisations/" + organisation + "/notes")
                            .text())
                    .as("he is a gebruiker from now on")
                    .isEqualTo("USER");
            assertThat(memberships.administrators(organisation)).isEmpty();
        } finally {
            clock.set(MutableClock.START);
        }
    }

    @Test
    void R72_a_means_whose_planned_end_is_over_gives_no_access_any_more_whether_or_not_it_was_carried_out() {
        String organisation = "o-planned-" + UUID.randomUUID();
        String person = "p-" + UUID.randomUUID();
        Tokens anna = members.member(person, List.of(organisation), Role.ADMINISTRATOR, AssuranceLevel.EH3);
        LocalDate lastDay = Amsterdam.today(clock);
        memberships.on(new Received<>(
                "e-1",
                6,
                new MeansEndScheduled(
                        "m-of-" + person,
                        List.of(organisation),
                        List.of(organisation),
                        person,
                        lastDay,
                        clock.instant())));
        try {
            clock.set(Amsterdam.endOf(lastDay).minusMillis(1));
            assertThat(note(anna, organisation).status()).isEqualTo(200);
            clock.set(Amsterdam.endOf(lastDay));
            assertThat(note(anna, organisation).status()).isEqualTo(404);
            assertThat(memberships.administrators(organisation)).isEmpty();
            memberships.on(new Received<>(
                    "e-2",
                    7,
                    new MeansEndCancelled("m-of-" + person, List.of(organisation), null, person, clock.instant())));
            assertThat(note(anna, organisation).status()).isEqualTo(200);
        } finally {
            clock.set(MutableClock.START);
        }
    }

    private Answer note(Tokens by, String organisation) {
        return http.as(by)
                .post("/v1/organisations/" + organisation + "/notes", "{\"text\":\"brood\",\"level\":\"EH3\"}");
    }

    @Test
    void R15_a_gebruiker_sees_what_holders_may_see() {
        assertThat(http.as(members.user("o-3"))
                        .get("/v1/organisations/o-3/notes")
                        .text())
                .isEqualTo("USER");
    }

    @Test
    void employees_operators_and_machines_have_their_own_routes() {
        assertThat(http.as(Tokens.employee("mees.bakker"))
                        .get("/v1/applications/1")
                        .status())
                .isEqualTo(404);
        assertThat(http.as(Tokens.employee("mees.bakker").level("loa2"))
                        .get("/v1/applications/1")
                        .problem())
                .isEqualTo("level-too-low");
        assertThat(http.as(Tokens.operator("otto")).get("/v1/operations").status())
                .isEqualTo(200);
        assertThat(http.as(Tokens.machine("makelaar")).post("/v1/decisions", "").text())
                .isEqualTo("ja");
    }

    @Test
    void health_is_public_and_the_other_operations_are_the_operators() {
        assertThat(http.anonymous().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(http.anonymous().get("/actuator/deadletters").status()).isEqualTo(401);
        assertThat(http.as(Tokens.employee("mees.bakker"))
                        .get("/actuator/prometheus")
                        .status())
                .isEqualTo(403);
        assertThat(http.as(Tokens.operator("otto")).get("/actuator/prometheus").status())
                .isEqualTo(200);
    }

    @Test
    void the_same_creation_sent_twice_names_the_same_thing() {
        Tokens anna = members.administrator("o-4");
        assertThat(created(anna, "key-1")).isEqualTo(created(anna, "key-1"));
        assertThat(created(anna, "key-1")).isNotEqualTo(created(anna, "key-2"));
        assertThat(created(anna, "key-1")).isNotEqualTo(created(members.administrator("o-4"), "key-1"));
    }

    @Test
    void the_same_key_for_another_company_names_another_thing() {
        Tokens anna = members.member("p-both", List.of("o-4", "o-5"), Role.ADMINISTRATOR, AssuranceLevel.EH3);
        assertThat(created(anna, "key-1", "o-4")).isNotEqualTo(created(anna, "key-1", "o-5"));
    }

    @Test
    void an_operator_needs_a_strong_session() {
        Tokens weak = Tokens.operator("otto").level("loa2");
        assertThat(http.as(weak).get("/v1/operations").problem()).isEqualTo("level-too-low");
        assertThat(http.as(weak).get("/actuator/deadletters").status()).isEqualTo(403);
    }

    private String created(Tokens by, String key) {
        return created(by, key, "o-4");
    }

    private String created(Tokens by, String key, String organisation) {
        return http.as(by)
                .send(
                        "POST",
                        "/v1/organisations/" + organisation + "/notes",
                        BodyPublishers.ofString("{\"text\":\"brood\",\"level\":\"EH3\"}"),
                        request -> request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", key))
                .json()
                .path("id")
                .asString();
    }
}
