package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationRevoked;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.kafka.PublishedEvent;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Journey 3, as far as this service goes: over HTTP, with the events as others see them. */
class AuthorizeJourneyIT extends Companies {
    @Autowired
    MutableClock clock;

    private Company company;
    private Colleague anna;
    private Colleague joris;
    private String loonheffingen;

    @BeforeEach
    void aCompanyWithABeheerderAndAUser() {
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        joris = company.user(AssuranceLevel.EH3);
        loonheffingen = Company.service(anna.http(), "loonheffingen");
    }

    @AfterEach
    void today() {
        clock.set(MutableClock.START);
    }

    @Test
    void grant_check_extend_revoke_undo_and_revoke_for_good() {
        Answer granted = company.grant(anna.http(), loonheffingen, joris.meansId(), "2026-12-31");
        assertThat(outcome(granted)).isEqualTo("GRANTED");
        String id = Company.authorizationId(granted);
        awaitDecision("AUTHORIZED");

        Answer extended = anna.http().patch(one(id), "{\"endDate\":\"2028-01-31\"}");
        assertThat(extended.json().path("endDate").asString()).isEqualTo("2028-01-31");

        Answer revoked = anna.http().post(one(id) + "/revocation", "");
        assertThat(revoked.status()).isEqualTo(202);
        assertThat(revoked.json().path("finalAt").asString()).isEqualTo("2026-11-23T09:00:03Z");
        assertThat(list().get(0).path("revocation").path("finalAt").asString()).isEqualTo("2026-11-23T09:00:03Z");
        assertThat(decision().path("decision").asBoolean()).isTrue();

        clock.advance(Duration.ofMillis(2_900));
        Answer restored = anna.http().delete(one(id) + "/revocation");
        assertThat(restored.status()).isEqualTo(200);
        assertThat(restored.json().path("revocation").isNull()).isTrue();

        anna.http().post(one(id) + "/revocation", "");
        clock.advance(Duration.ofMillis(3_100));
        assertThat(decision().path("context").path("reason").asString()).isEqualTo("REVOKED");
        Answer tooLate = anna.http().delete(one(id) + "/revocation");
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.problem()).isEqualTo("too-late");
        assertThat(list().isEmpty()).isTrue();

        assertThat(events.awaitNames(id, "AuthorizationGranted", "AuthorizationEndDateChanged", "AuthorizationRevoked"))
                .extracting(PublishedEvent::sequence)
                .isSorted();
        assertThat(events.await(id, AuthorizationRevoked.class).revokedAt()).isEqualTo("2026-11-23T09:00:05.900Z");
        assertThat(outcome(company.grant(anna.http(), loonheffingen, joris.meansId(), "2026-12-31")))
                .isEqualTo("GRANTED");
        assertThat(decision().path("decision").asBoolean()).isTrue();
    }

    @Test
    void a_final_revocation_is_published_within_a_quarter_of_a_second() {
        String id = Company.authorizationId(company.grant(anna.http(), loonheffingen, joris.meansId(), "2026-12-31"));
        events.awaitNames(id, "AuthorizationGranted");
        anna.http().post(one(id) + "/revocation", "");
        clock.advance(Duration.ofSeconds(3));
        Awaitility.await()
                .atMost(Duration.ofMillis(750)) // 150 ms sweep, and slack for a busy machine
                .pollInterval(Duration.ofMillis(10))
                .until(() -> events.of(id).size() == 2);
    }

    @Test
    void it_expires_by_itself_and_is_not_shown_any_more_r100() {
        String id = Company.authorizationId(company.grant(anna.http(), loonheffingen, joris.meansId(), "2026-11-24"));
        awaitDecision("AUTHORIZED");
        clock.advance(Duration.ofHours(38));
        assertThat(decision().path("context").path("reason").asString()).isEqualTo("EXPIRED");
        assertThat(list().isEmpty()).isTrue();
        events.awaitNames(id, "AuthorizationGranted", "AuthorizationExpired");
        assertThat(anna.http().patch(one(id), "{\"endDate\":\"2026-12-31\"}").problem())
                .isEqualTo("authorization-ended");
    }

    @Test
    void r89_a_user_below_the_level_is_refused_with_the_sentence_for_one_user() {
        Colleague piet = company.user(AssuranceLevel.EH2_PLUS);
        JsonNode results = anna.http()
                .put(company.path("/authorizations"), """
                {"serviceIds":["%s"],"meansIds":["%s"]}""".formatted(loonheffingen, piet.meansId()))
                .json()
                .path("results");
        assertThat(results.get(0).path("message").asString())
                .isEqualTo("Let op! Deze gebruiker heeft niet het benodigde niveau voor deze machtiging.");
    }

    @Test
    void r108_each_pair_has_its_result_with_the_sentence_for_several_users() {
        Colleague piet = company.user(AssuranceLevel.EH2_PLUS);
        Answer answer = anna.http()
                .put(company.path("/authorizations"), """
                {"serviceIds":["%s","00000000-0000-4000-8000-000000000000"],"meansIds":["%s","%s"]}""".formatted(loonheffingen, joris.meansId(), piet.meansId()));
        JsonNode results = answer.json().path("results");
        assertThat(results).hasSize(4);
        assertThat(results.get(0).path("endDate").asString()).isEqualTo("2031-11-23");
        assertThat(results.get(1).path("reason").asString()).isEqualTo("LEVEL_TOO_LOW");
        assertThat(results.get(1).path("message").asString())
                .isEqualTo(
                        "Let op! Deze persoon heeft niet het benodigde niveau om namens uw bedrijf bij de gekozen dienst(en) in te loggen");
        assertThat(results.get(2).path("reason").asString()).isEqualTo("UNKNOWN_SERVICE");
    }

    @Test
    void an_end_date_today_or_past_five_years_is_bad_input() {
        Answer today = company.grant(anna.http(), loonheffingen, joris.meansId(), "2026-11-23");
        assertThat(today.status()).isEqualTo(400);
        assertThat(today.json().path("violations").get(0).path("field").asString())
                .isEqualTo("endDate");
        assertThat(company.grant(anna.http(), loonheffingen, joris.meansId(), "2031-11-24")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_user_sees_only_what_is_on_the_own_means_r15() {
        company.grant(anna.http(), loonheffingen, joris.meansId(), "2026-12-31");
        company.grant(anna.http(), loonheffingen, anna.meansId(), "2026-12-31");
        assertThat(joris.http().get(company.path("/authorizations")).json().path("items"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("meansId").asString()).isEqualTo(joris.meansId()));
        assertThat(joris.http()
                        .get(company.path("/authorizations?meansId=" + anna.meansId()))
                        .status())
                .isEqualTo(404);
        assertThat(list()).hasSize(2);
    }

    private static String outcome(Answer granted) {
        return granted.json().path("results").get(0).path("outcome").asString();
    }

    private String one(String id) {
        return company.path("/authorizations/" + id);
    }

    private JsonNode list() {
        return anna.http().get(company.path("/authorizations")).json().path("items");
    }

    private JsonNode decision() {
        return http.as(Tokens.machine("makelaar"))
                .post("/access/v1/evaluation", company.question(joris.meansId(), loonheffingen))
                .json();
    }

    /** The organisation's copy may be a moment behind. */
    private void awaitDecision(String reason) {
        Awaitility.await().until(() -> decision().path("context").path("reason").asString(), reason::equals);
    }
}
