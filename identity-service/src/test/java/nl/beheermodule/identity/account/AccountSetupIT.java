package nl.beheermodule.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.identity.IdentityEvents.AccountReady;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.identity.MeansFacts;
import nl.beheermodule.identity.Surroundings;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From proven codes to an account that can be used, over HTTP and Kafka. */
@IdentityIT
class AccountSetupIT {
    private final String personId = UUID.randomUUID().toString();
    private final String token = UUID.randomUUID().toString();
    private final String username = "joris." + personId.substring(0, 8);
    private final MeansFacts facts =
            new MeansFacts(UUID.randomUUID().toString(), personId, "o-setup", Role.USER, SecondFactor.OTP);

    @Autowired
    private TestHttp http;

    @Autowired
    private TestEvents events;

    @Test
    void the_holder_chooses_a_name_sets_his_credentials_and_the_account_is_ready() {
        jorisProvedHisCodes();
        JsonNode setup = post("/lookup", token("")).json();
        assertThat(setup.path("state").asString()).isEqualTo("CHOOSE_USERNAME");
        assertThat(setup.path("proposedUsername").asString()).isEqualTo("joris.vandalen");
        assertThat(setup.path("secondFactor").asString()).isEqualTo("OTP");
        assertThat(setup.path("name").asString()).isEqualTo("Joris van Dalen");

        assertThat(choose(username).json().path("link").asString())
                .isEqualTo("https://login.example/setup/id-" + username);
        assertThat(Surroundings.KEYCLOAK.user(username).path("attributes").toString())
                .contains("\"person_id\":[\"" + personId, "\"eh_level\":[\"EH3\"]", "\"second_factor\":[\"OTP\"]");
        assertThat(state("/completion")).isEqualTo("SET_CREDENTIALS");

        Surroundings.KEYCLOAK.set(username, "password", "otp");
        assertThat(state("/completion")).isEqualTo("DONE");
        assertThat(state("/lookup")).isEqualTo("DONE");

        AccountReady ready = events.await(personId, AccountReady.class);
        assertThat(ready.username()).isEqualTo(username);
        assertThat(ready.otpNumber()).matches("OTP-\\d{6}");
        events.awaitNames(personId, "PersonRegistered", "AccountReady");
    }

    @Test
    void a_closed_browser_does_not_matter_because_keycloak_tells() {
        jorisProvedHisCodes();
        choose(username);
        Surroundings.KEYCLOAK.set(username, "password", "otp");

        assertThat(keycloakTells(Surroundings.EVENTS_SECRET).status()).isEqualTo(204);

        events.awaitNames(personId, "PersonRegistered", "AccountReady");
    }

    @Test
    void only_keycloak_may_tell() {
        assertThat(keycloakTells("guessed").status()).isEqualTo(401);
        assertThat(http.anonymous()
                        .post("/v1/keycloak-events", "{\"id\":\"e\",\"type\":\"LOGIN\",\"time\":1}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_name_that_keycloak_has_for_somebody_else_is_taken() {
        jorisProvedHisCodes();
        Surroundings.KEYCLOAK.add(username, "somebody-else");

        Answer answer = choose(username);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("username-taken");
        assertThat(answer.json().path("violations").path(0).path("field").asString())
                .isEqualTo("username");
        assertThat(choose(username + "2").status()).isEqualTo(200);
    }

    @Test
    void while_keycloak_is_down_the_holder_reads_so_in_dutch_and_goes_on_later() {
        jorisProvedHisCodes();
        Surroundings.KEYCLOAK.reject(true);
        try {
            Answer answer = choose(username);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().path("detail").asString()).contains("Probeer het over enkele minuten opnieuw");
        } finally {
            Surroundings.KEYCLOAK.reject(false);
        }
        assertThat(choose(username).status()).isEqualTo(200);
    }

    @Test
    void an_unknown_token_and_a_name_that_cannot_be_are_refused() {
        assertThat(post("/lookup", token("")).status()).isEqualTo(404);
        assertThat(choose("a b").json().path("violations").path(0).path("field").asString())
                .isEqualTo("username");
    }

    private void jorisProvedHisCodes() {
        events.publish(1, facts.requested("joris@korenschoof.example"));
        events.publish(2, facts.approved());
        events.publish(3, facts.proven(new SetupToken(token).hash()));
    }

    private Answer choose(String name) {
        return post("", token(",\"username\":\"" + name + "\""));
    }

    private String state(String step) {
        return post(step, token("")).json().path("state").asString();
    }

    private Answer post(String step, String json) {
        return http.anonymous().post("/v1/account-setups" + step, json);
    }

    private String token(String more) {
        return "{\"token\":\"" + token + "\"" + more + "}";
    }

    private Answer keycloakTells(String secret) {
        String json = "{\"id\":\"e-%s\",\"type\":\"UPDATE_PASSWORD\",\"time\":1795424400000,\"userId\":\"id-%s\"}"
                .formatted(personId, username);
        return http.anonymous()
                .send(
                        "POST",
                        "/v1/keycloak-events",
                        BodyPublishers.ofString(json),
                        request -> request.header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + secret));
    }
}
