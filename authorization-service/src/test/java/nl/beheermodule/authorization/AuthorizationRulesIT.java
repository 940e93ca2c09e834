package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.MutationKind;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.means.MeansEvents.MutationRequested;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Rules of chapters 3.8 to 4 that no other test is named after, over HTTP. */
class AuthorizationRulesIT extends Companies {
    @Autowired
    MutableClock clock;

    private Company company;
    private Colleague anna;
    private Colleague joris;
    private String tenders;
    private String wages;

    @BeforeEach
    void aCompany() {
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        joris = company.user(AssuranceLevel.EH3);
        tenders = Company.service(anna.http(), "tenderned");
        wages = Company.service(anna.http(), "loonheffingen");
    }

    @AfterEach
    void today() {
        clock.set(MutableClock.START);
    }

    @Test
    void r92_r111_what_was_granted_is_a_yes_within_a_second() {
        long begin = System.nanoTime();
        grantBoth("2027-06-30");
        assertThat(allowed(joris)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void r94_the_link_verleng_is_there_from_two_months_before_the_end() {
        company.grant(anna.http(), tenders, joris.meansId(), "2027-01-23");
        company.grant(anna.http(), wages, joris.meansId(), "2027-01-24");
        assertThat(row(tenders).path("expiring").asBoolean()).isTrue();
        assertThat(row(wages).path("expiring").asBoolean()).isFalse();
    }

    @Test
    void r98_revoking_is_immediate_after_its_three_seconds_and_final() {
        String id = Company.authorizationId(company.grant(anna.http(), tenders, joris.meansId(), "2027-06-30"));
        anna.http().post(company.path("/authorizations/" + id + "/revocation"), "");
        clock.advance(Duration.ofMillis(3_100));
        assertThat(allowed(joris)).isFalse();
        Answer late = anna.http().delete(company.path("/authorizations/" + id + "/revocation"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("too-late");
    }

    @Test
    void r101_all_that_users_have_is_listed_and_r113_with_start_and_end() {
        grantBoth("2027-06-30");
        JsonNode items = anna.http().get(company.path("/authorizations")).json().path("items");
        assertThat(items).hasSize(4).allSatisfy(item -> {
            assertThat(item.path("startDate").asString()).isEqualTo("2026-11-23");
            assertThat(item.path("endDate").asString()).isEqualTo("2027-06-30");
        });
    }

    @Test
    void r105_services_are_found_by_free_search() {
        assertThat(anna.http()
                        .get("/v1/services?query=LOONHEFF")
                        .json()
                        .path("items")
                        .get(0)
                        .path("serviceId")
                        .asString())
                .isEqualTo(wages);
        assertThat(anna.http()
                        .get("/v1/services?query=belastingdienst")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void r109_r115_one_date_for_all_that_were_chosen_also_an_earlier_one_from_tomorrow() {
        grantBoth("2027-06-30");
        JsonNode shorter = grantBoth("2026-11-24").json().path("results");
        assertThat(shorter).hasSize(4).allSatisfy(pair -> {
            assertThat(pair.path("change").asString()).isEqualTo("SHORTER");
            assertThat(pair.path("endDate").asString()).isEqualTo("2026-11-24");
        });
        assertThat(grantBoth("2026-11-23").status()).isEqualTo(400);
        clock.set(Instant.parse("2026-11-24T22:59:59Z")); // last second in Amsterdam
        assertThat(allowed(joris)).isTrue();
        clock.set(Instant.parse("2026-11-24T23:00:00Z"));
        assertThat(allowed(joris)).isFalse();
    }

    @Test
    void norm_6_who_grants_can_read_what_a_service_is_for() {
        JsonNode service = anna.http()
                .get("/v1/services?query=loonheffingen")
                .json()
                .path("items")
                .get(0);
        assertThat(service.path("description").asString()).isNotBlank();
        assertThat(service.path("descriptionUrl").asString()).startsWith("https://");
    }

    @Test
    void norm_4_for_every_service_of_the_catalogue_an_unambiguous_yes_or_no_follows_with_its_level() {
        company.grant(anna.http(), "general:eh2_plus", joris.meansId(), "2027-06-30");
        JsonNode services = anna.http().get("/v1/services?size=100").json().path("items");
        assertThat(services).hasSize(47).allSatisfy(service -> {
            JsonNode answer = http.as(Tokens.machine("makelaar"))
                    .post(
                            "/access/v1/evaluation",
                            company.question(
                                    joris.meansId(), service.path("serviceId").asString()))
                    .json();
            String level = service.path("level").asString();
            assertThat(answer.path("decision").isBoolean()).isTrue();
            assertThat(answer.path("decision").asBoolean()).isEqualTo(level.startsWith("EH2"));
            assertThat(answer.path("context").path("level").asString()).isEqualTo(level);
            assertThat(answer.path("context").path("reason").asString())
                    .isIn("AUTHORIZED", "NOT_AUTHORIZED", "LEVEL_TOO_LOW");
        });
        company.grant(anna.http(), wages, joris.meansId(), "2027-06-30");
        assertThat(row(wages).path("level").asString())
                .as("the level of each machtiging is recorded")
                .isEqualTo("EH3");
    }

    @Test
    void r93_one_end_date_is_shortened_and_extended_and_a_stale_one_is_refused_by_its_own_name() {
        String id = Company.authorizationId(company.grant(anna.http(), tenders, joris.meansId(), "2027-06-30"));
        String seen = row(tenders).path("version").asString();
        assertThat(patch(id, "2027-05-31", seen).json().path("endDate").asString())
                .isEqualTo("2027-05-31");
        Answer stale = patch(id, "2028-05-31", seen);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).isEqualTo("changed-meanwhile");
        assertThat(patch(id, "2028-05-31", row(tenders).path("version").asString())
                        .status())
                .isEqualTo(200);
        assertThat(patch(id, "2028-06-30", "yesterday's").status()).isEqualTo(400);
        assertThat(row(tenders).path("endDate").asString()).isEqualTo("2028-05-31");
    }

    @Test
    void q20_a_machtiging_can_be_revoked_while_a_mutation_of_its_means_is_pending() {
        String id = Company.authorizationId(company.grant(anna.http(), tenders, joris.meansId(), "2027-06-30"));
        events.publish(
                6,
                new MutationRequested(
                        joris.meansId(),
                        List.of(company.id),
                        "p-joris",
                        "mu-1",
                        MutationKind.LEVEL_CHANGE,
                        AssuranceLevel.EH4,
                        Role.USER,
                        SecondFactor.OTP,
                        List.of(),
                        false,
                        null,
                        null,
                        "p-anna",
                        Instant.parse("2026-11-23T09:00:00Z")));
        assertThat(anna.http()
                        .post(company.path("/authorizations/" + id + "/revocation"), "")
                        .status())
                .isEqualTo(202);
        clock.advance(Duration.ofSeconds(3));
        assertThat(allowed(joris)).isFalse();
    }

    private Answer patch(String id, String endDate, String version) {
        return anna.http()
                .send(
                        "PATCH",
                        company.path("/authorizations/" + id),
                        BodyPublishers.ofString("{\"endDate\":\"" + endDate + "\"}"),
                        request -> request.header("Content-Type", "application/json")
                                .header("If-Match", '"' + version + '"'));
    }

    @Test
    void norm_2_five_years_and_no_day_more() {
        assertThat(grantBoth("2031-11-23").status()).isEqualTo(200);
        Answer longer = grantBoth("2031-11-24");
        assertThat(longer.status()).isEqualTo(400);
        assertThat(longer.json().path("violations").get(0).path("field").asString())
                .isEqualTo("endDate");
    }

    private Answer grantBoth(String endDate) {
        return anna.http().put(company.path("/authorizations"), """
            {"serviceIds":["%s","%s"],"meansIds":["%s","%s"],"endDate":"%s"}\
            """.formatted(
                        tenders, wages, anna.meansId(), joris.meansId(), endDate));
    }

    private JsonNode row(String service) {
        return anna.http()
                .get(company.path("/authorizations?serviceId=" + service))
                .json()
                .path("items")
                .get(0);
    }

    private boolean allowed(Colleague who) {
        return http.as(Tokens.machine("makelaar"))
                .post("/access/v1/evaluation", company.question(who.meansId(), tenders))
                .json()
                .path("decision")
                .asBoolean();
    }
}
