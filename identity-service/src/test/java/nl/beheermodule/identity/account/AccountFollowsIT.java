package nl.beheermodule.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.identity.IdentityEvents.AccountReady;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.identity.MeansFacts;
import nl.beheermodule.identity.Surroundings;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.TestHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The account at the login server follows the life of the means. */
@IdentityIT
class AccountFollowsIT {
    private final String personId = UUID.randomUUID().toString();
    private final String token = UUID.randomUUID().toString();
    private final String username = "joris." + personId.substring(0, 8);

    @Autowired
    private TestHttp http;

    @Autowired
    private TestEvents events;

    @Test
    void R59_R75_the_level_follows_and_with_the_last_means_the_account_is_closed_and_its_sessions_end() {
        MeansFacts facts = facts(SecondFactor.OTP);
        becomesActive(facts, "password", "otp");
        await(() -> attributes().contains("\"eh_level\":[\"EH3\"]"));

        events.publish(5, facts.levelChanged(AssuranceLevel.EH4));
        await(() -> attributes().contains("\"eh_level\":[\"EH4\"]"));
        assertThat(Surroundings.KEYCLOAK.loggedOut(username)).isFalse();

        events.publish(6, facts.ended());
        await(() -> !isEnabled() && Surroundings.KEYCLOAK.loggedOut(username));

        MeansFacts again = facts(SecondFactor.OTP);
        events.publish(1, again.activated(username));
        await(this::isEnabled);
    }

    @Test
    void the_account_follows_also_after_keycloak_was_away_for_longer_than_a_few_seconds() throws Exception {
        MeansFacts facts = facts(SecondFactor.OTP);
        becomesActive(facts, "password", "otp");
        Surroundings.KEYCLOAK.reject(true);
        try {
            events.publish(5, facts.levelChanged(AssuranceLevel.EH4));
            Thread.sleep(Duration.ofSeconds(9)); // the dead letters are six seconds away
        } finally {
            Surroundings.KEYCLOAK.reject(false);
        }

        await(() -> attributes().contains("\"eh_level\":[\"EH4\"]"));
    }

    @Test
    void R63_an_upgrade_from_EH2_asks_for_the_device_and_keeps_the_user_name() {
        MeansFacts facts = facts(SecondFactor.NONE);
        becomesActive(facts, "password");
        String upgrade = UUID.randomUUID().toString();
        events.publish(
                5,
                new MeansFacts(facts.meansId(), personId, facts.organisationId(), Role.USER, SecondFactor.OTP)
                        .provenLater(new SetupToken(upgrade).hash()));

        var setup = http.anonymous()
                .post("/v1/account-setups/lookup", token(upgrade, ""))
                .json();
        assertThat(setup.path("state").asString()).isEqualTo("SET_CREDENTIALS");
        assertThat(setup.path("username").asString()).isEqualTo(username);
        assertThat(http.anonymous()
                        .post("/v1/account-setups", token(upgrade, ",\"username\":\"" + username + "\""))
                        .json()
                        .path("link")
                        .asString())
                .isEqualTo("https://login.example/setup/id-" + username);
        assertThat(attributes()).contains("\"second_factor\":[\"OTP\"]");

        Surroundings.KEYCLOAK.set(username, "password", "otp");
        assertThat(http.anonymous()
                        .post("/v1/account-setups/completion", token(upgrade, ""))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("DONE");
        events.awaitNames(personId, "PersonRegistered", "AccountReady", "AccountReady");
    }

    private void becomesActive(MeansFacts facts, String... credentials) {
        events.publish(1, facts.requested("joris@korenschoof.example"));
        events.publish(2, facts.approved());
        events.publish(3, facts.proven(new SetupToken(token).hash()));
        http.anonymous().post("/v1/account-setups", token(token, ",\"username\":\"" + username + "\""));
        Surroundings.KEYCLOAK.set(username, credentials);
        http.anonymous().post("/v1/account-setups/completion", token(token, ""));
        events.await(personId, AccountReady.class);
        events.publish(4, facts.activated(username));
        await(() -> attributes().contains("\"eh_level\":[\"EH3\"]"));
    }

    private MeansFacts facts(SecondFactor factor) {
        return new MeansFacts(UUID.randomUUID().toString(), personId, "o-" + personId, Role.USER, factor);
    }

    private String attributes() {
        return Surroundings.KEYCLOAK.user(username).path("attributes").toString();
    }

    private boolean isEnabled() {
        return Surroundings.KEYCLOAK.user(username).path("enabled").asBoolean();
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(45)).until(condition);
    }

    private static String token(String secret, String more) {
        return "{\"token\":\"" + secret + "\"" + more + "}";
    }
}
