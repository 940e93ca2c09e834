package nl.beheermodule.identity.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.identity.Companies;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.identity.MeansFacts;
import nl.beheermodule.identity.Surroundings;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.organisation.domain.Organisation;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import nl.beheermodule.platform.time.Amsterdam;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Profile, switcher and login history (R14, R15, R25). */
@IdentityIT
class MeIT {
    private final String personId = UUID.randomUUID().toString();
    private final String username = "joris." + personId.substring(0, 8);

    @Autowired
    private TestHttp http;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestMembers members;

    @Autowired
    private OrganisationRepository organisations;

    @Autowired
    private MutableClock clock;

    @Test
    void R14_I_see_who_I_am_my_means_and_my_organisations_by_name() {
        jorisIsActive();
        members.member(
                personId,
                List.of(organisation("70000001", "Zeilmakerij Bries"), organisation("70000002", "Éénpersoonszaak Aal")),
                Role.ADMINISTRATOR,
                AssuranceLevel.EH3);

        JsonNode me = http.as(Tokens.person(personId)).get("/v1/me").json();

        assertThat(me.path("name").asString()).isEqualTo("Joris van Dalen");
        assertThat(me.path("mobile").asString()).isEqualTo("06 •••• 6270");
        assertThat(me.path("username").asString()).isEqualTo(username);
        assertThat(me.path("level").asString()).isEqualTo("EH3");
        assertThat(me.path("organisations").values())
                .extracting(organisation -> organisation.path("name").asString())
                .containsExactly("Éénpersoonszaak Aal", "Zeilmakerij Bries");
        assertThat(me.path("means").values())
                .extracting(means -> means.path("uniqueId").asString())
                .contains("ZB-TEST-1234");
    }

    @Test
    void norm_9_I_see_until_when_I_am_beheerder_and_after_that_day_that_I_was() {
        jorisIsActive();
        LocalDate lastDay = Amsterdam.today(clock);
        String mill = organisation("70000003", "Molen De Hoop");
        Tokens joris = members.member(personId, List.of(mill), Role.ADMINISTRATOR, AssuranceLevel.EH3, lastDay);
        try {
            assertThat(first(joris).path("role").asString()).isEqualTo("ADMINISTRATOR");
            assertThat(first(joris).path("administratorUntil").asString()).isEqualTo(lastDay.toString());
            clock.set(Amsterdam.endOf(lastDay));
            assertThat(first(joris).path("role").asString()).isEqualTo("USER");
            assertThat(first(joris).path("administratorUntil").asString()).isEqualTo(lastDay.toString());
        } finally {
            clock.set(MutableClock.START);
        }
    }

    private JsonNode first(Tokens person) {
        return http.as(person).get("/v1/me").json().path("organisations").path(0);
    }

    @Test
    void R14_R20_a_thousand_companies_are_listed_by_name_and_at_once() {
        jorisIsActive();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            ids.add(organisation("%08d".formatted(80_000_000 + i), "Bedrijf %04d".formatted(999 - i)));
        }
        Tokens joris = members.member(personId, ids, Role.USER, AssuranceLevel.EH2_PLUS);

        http.as(joris).get("/v1/me");
        long start = System.nanoTime();
        JsonNode all = http.as(joris).get("/v1/me").json().path("organisations");
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        System.out.println("/v1/me with 1 000 organisations in " + took.toMillis() + " ms");
        assertThat(all.values()).hasSize(1_000);
        assertThat(all.values())
                .extracting(organisation -> organisation.path("name").asString())
                .isSorted();
        assertThat(took).isLessThan(Duration.ofSeconds(2)); // some 100 ms on a machine that does nothing else
    }

    @Test
    void an_employee_is_nobody_of_ours_but_has_a_name() {
        JsonNode me = http.as(Tokens.employee("mees.bakker")).get("/v1/me").json();

        assertThat(me.path("employee").asBoolean()).isTrue();
        assertThat(me.path("personId").isNull()).isTrue();
        assertThat(me.path("username").asString()).isEqualTo("mees.bakker");
        assertThat(http.as(Tokens.employee("mees.bakker"))
                        .get("/v1/me/logins")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void R25_I_see_my_own_logins_latest_first_each_once_and_nobody_sees_anothers() {
        jorisIsActive();
        keycloakTells("a", "LOGIN_ERROR", "2026-11-20T10:00:00Z", "\"error\":\"invalid_user_credentials\",");
        keycloakTells("b", "LOGIN", "2026-11-20T10:01:00Z", "\"secondFactor\":\"sms\",");
        keycloakTells("b", "LOGIN", "2026-11-20T10:01:00Z", "\"secondFactor\":\"sms\",");

        JsonNode page = http.as(Tokens.person(personId))
                .get("/v1/me/logins?page=0&size=1")
                .json();
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("items").path(0).path("method").asString()).isEqualTo("SMS");
        assertThat(page.path("items").path(0).path("result").asString()).isEqualTo("SUCCESS");
        assertThat(page.path("items").path(0).path("at").asString()).isEqualTo("2026-11-20T10:01:00Z");

        assertThat(http.as(Tokens.person("p-other"))
                        .get("/v1/me/logins")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void R25_my_logins_come_as_a_file_and_nobody_gets_anothers() throws IOException {
        jorisIsActive();
        keycloakTells("a", "LOGIN_ERROR", "2026-11-20T10:00:00Z", "\"error\":\"invalid_user_credentials\",");
        keycloakTells("b", "LOGIN", "2026-11-20T10:01:00Z", "\"secondFactor\":\"sms\",");

        Answer csv = http.as(Tokens.person(personId)).get("/v1/me/logins.csv");
        assertThat(csv.text().lines())
                .containsExactly(
                        "\uFEFFTijdstip;Manier van inloggen;Resultaat;IP-adres",
                        "20-11-2026 11:01:00;Wachtwoord en SMS;Gelukt;192.0.2.1",
                        "20-11-2026 11:00:00;Wachtwoord;Verkeerd wachtwoord;192.0.2.1");
        assertThat(csv.header("Content-Disposition")).contains("inloghistorie", ".csv");
        assertThat(csv.header("Cache-Control")).contains("no-store");
        byte[] xlsx = http.as(Tokens.person(personId)).get("/v1/me/logins.xlsx").bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheet("Inloghistorie").getLastRowNum()).isEqualTo(2);
        }

        assertThat(http.as(Tokens.person("p-other"))
                        .get("/v1/me/logins.csv")
                        .text()
                        .lines())
                .hasSize(1);
        assertThat(http.as(Tokens.employee("mees.bakker"))
                        .get("/v1/me/logins.csv")
                        .text()
                        .lines())
                .hasSize(1);
        assertThat(http.anonymous().get("/v1/me/logins.csv").status()).isEqualTo(401);
    }

    @Test
    void logins_are_shown_for_thirteen_months() {
        jorisIsActive();
        keycloakTells("old", "LOGIN", "2025-10-22T12:00:00Z", "");
        keycloakTells("kept", "LOGIN", "2025-10-23T12:00:00Z", "");
        clock.set(java.time.Instant.parse("2026-11-23T09:00:00Z"));

        assertThat(http.as(Tokens.person(personId))
                        .get("/v1/me/logins")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    private String organisation(String kvkNumber, String name) {
        OrganisationKey key = new OrganisationKey(new KvkNumber(kvkNumber), null);
        Organisation like = Organisation.of(organisations.idOf(key), key, Companies.KORENSCHOOF, null);
        Organisation organisation = new Organisation(like.id(), key, name, null, like.address(), null, 1, null, 0);
        organisations.add(organisation, organisation.registered(clock.instant()));
        return organisation.id().value();
    }

    private void jorisIsActive() {
        MeansFacts facts =
                new MeansFacts(UUID.randomUUID().toString(), personId, "o-" + personId, Role.USER, SecondFactor.SMS);
        String token = UUID.randomUUID().toString();
        events.publish(1, facts.requested("joris@korenschoof.example"));
        events.publish(2, facts.proven(new SetupToken(token).hash()));
        String json = "{\"token\":\"" + token + "\",\"username\":\"" + username + "\"}";
        assertThat(http.anonymous().post("/v1/account-setups", json).status()).isEqualTo(200);
        Surroundings.KEYCLOAK.set(username, "password");
        http.anonymous().post("/v1/account-setups/completion", json);
        events.publish(3, facts.activated(username));
        Awaitility.await()
                .until(() -> !http.as(Tokens.person(personId))
                        .get("/v1/me")
                        .json()
                        .path("means")
                        .isEmpty());
    }

    private void keycloakTells(String id, String type, String at, String more) {
        String json =
                "{\"id\":\"%s-%s\",\"type\":\"%s\",%s\"time\":%d,\"userId\":\"id-%s\",\"ipAddress\":\"192.0.2.1\"}"
                        .formatted(
                                id,
                                personId,
                                type,
                                more,
                                java.time.Instant.parse(at).toEpochMilli(),
                                username);
        Answer answer = http.anonymous()
                .send(
                        "POST",
                        "/v1/keycloak-events",
                        BodyPublishers.ofString(json),
                        request -> request.header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + Surroundings.EVENTS_SECRET));
        assertThat(answer.status()).isEqualTo(204);
    }
}
