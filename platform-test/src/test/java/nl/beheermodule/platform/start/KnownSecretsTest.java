package nl.beheermodule.platform.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class KnownSecretsTest {
    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("beheer.keycloak.client-secret", "dev-account-secret")
            .withProperty("beheer.keycloak.events-secret", "a secret of this deployment");

    @Test
    void nothing_starts_with_a_known_secret_and_the_message_says_which_variable_to_set() {
        assertThatThrownBy(() -> KnownSecrets.check(environment))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Set BM_ACCOUNT_SECRET (")
                .hasMessageNotContaining("BM_KEYCLOAK_EVENTS_SECRET");
    }

    @Test
    void saying_production_makes_no_difference() {
        environment.setProperty(KnownSecrets.ENVIRONMENT, "production");

        assertThatThrownBy(() -> KnownSecrets.check(environment)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_machine_for_trying_out_may() {
        environment.setProperty(KnownSecrets.ENVIRONMENT, "local");

        assertThatCode(() -> KnownSecrets.check(environment)).doesNotThrowAnyException();
    }

    @Test
    void secrets_of_its_own_start_anywhere() {
        environment.setProperty("beheer.keycloak.client-secret", "another of this deployment");

        assertThatCode(() -> KnownSecrets.check(environment)).doesNotThrowAnyException();
    }
}
