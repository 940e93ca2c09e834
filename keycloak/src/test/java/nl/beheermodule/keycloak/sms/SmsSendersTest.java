package nl.beheermodule.keycloak.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsSendersTest {
    private static final String URL = "http://127.0.0.1:1/sms";

    @Test
    void codes_go_to_the_provider() {
        assertThat(SmsSenders.of("http", URL, "production")).isInstanceOf(HttpSmsSender.class);
    }

    @Test
    void on_one_machine_they_may_go_to_the_log() {
        assertThat(SmsSenders.of("log", URL, "local")).isInstanceOf(LogSmsSender.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "test", ""})
    void elsewhere_no_code_is_ever_in_a_log(String environment) {
        assertThatThrownBy(() -> SmsSenders.of("log", URL, environment))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BM_SMS_SENDER=http");
    }

    @Test
    void a_word_that_is_no_way_out_is_refused() {
        assertThatThrownBy(() -> SmsSenders.of("pigeon", URL, "local")).hasMessageContaining("pigeon");
    }
}
