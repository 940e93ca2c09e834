package nl.beheermodule.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** R25: what the login history is made of. The intake takes only events with the shared secret. */
class EventForwardingIT {
    private final Outside outside = RunningKeycloak.get().outside;

    @Test
    void R25_a_login_tells_who_how_and_at_which_level() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        new Login().passwordAndOtp(anna);

        JsonNode event = outside.event(of(anna, "LOGIN"));

        assertThat(event.get("username").asText()).isEqualTo(anna.username());
        assertThat(event.get("secondFactor").asText()).isEqualTo("otp");
        assertThat(event.get("acr").asText()).isEqualTo(Login.ACR + "loa2plus");
        assertThat(event.get("clientId").asText()).isEqualTo("bm-gateway");
        assertThat(event.get("ipAddress").asText()).isEqualTo("127.0.0.1");
        assertThat(event.get("id").asText()).isNotEmpty();
        assertThat(event.get("time").asLong()).isGreaterThan(1_700_000_000_000L);
    }

    @Test
    void a_login_by_sms_says_so() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withSms().create();
        new Login().passwordAndSms(joris);

        assertThat(outside.event(of(joris, "LOGIN")).get("secondFactor").asText())
                .isEqualTo("sms");
    }

    @Test
    void a_wrong_password_differs_from_a_wrong_code() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        new Login().password(anna, "fout");
        JsonNode wrongPassword = outside.event(of(anna, "LOGIN_ERROR"));
        Login login = new Login();
        login.browser.submit(login.password(anna), Map.of("otp", "000000"));
        JsonNode wrongCode = outside.event(of(anna, "LOGIN_ERROR").and(event -> event.has("secondFactor")));

        assertThat(wrongPassword.get("error").asText()).isEqualTo("invalid_user_credentials");
        assertThat(wrongPassword.has("secondFactor")).isFalse();
        assertThat(wrongCode.get("error").asText()).isEqualTo("invalid_user_credentials");
        assertThat(wrongCode.get("secondFactor").asText()).isEqualTo("otp");
    }

    @Test
    void a_wrong_sms_code_says_so() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withSms().create();
        Login login = new Login();
        login.browser.submit(login.password(joris), Map.of("code", "x"));

        assertThat(outside.event(of(joris, "LOGIN_ERROR")).get("secondFactor").asText())
                .isEqualTo("sms");
    }

    @Test
    void a_level_that_is_too_low_is_reported() throws Exception {
        Person carla = Person.withLevel("EH2").withPassword().create();
        new Login().password(carla);

        assertThat(outside.event(of(carla, "LOGIN_ERROR")).get("error").asText())
                .isEqualTo("level_too_low");
    }

    @Test
    void no_password_code_or_redirect_travels_along() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        new Login().passwordAndOtp(anna);

        assertThat(outside.event(of(anna, "LOGIN")).has("details")).isFalse();
    }

    private static Predicate<JsonNode> of(Person person, String type) {
        return event -> event.get("type").asText().equals(type)
                && event.path("userId").asText().equals(person.id());
    }
}
