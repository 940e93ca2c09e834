package nl.beheermodule.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Five failures lock an account for a while, whichever step they are at. */
class LockOutIT {

    @Test
    void five_wrong_passwords_lock_the_account() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        for (int attempt = 0; attempt < 5; attempt++) {
            new Login().password(anna, "fout");
            awaitFailures(anna, attempt + 1);
        }

        assertThat(isLocked(anna)).isTrue();
        Page page = new Login().password(anna);
        assertThat(page.asks("otp")).isFalse();
        assertThat(page.asks("password")).isTrue();
    }

    @Test
    void five_wrong_otp_codes_lock_the_account() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        Login login = new Login();
        Page page = login.password(anna);
        for (int attempt = 0; attempt < 5; attempt++) {
            page = login.browser.submit(page, Map.of("otp", "000000"));
            awaitFailures(anna, attempt + 1);
        }

        assertThat(isLocked(anna)).isTrue();
        assertThat(login.browser.submit(page, Map.of("otp", Totp.now())).isConsole())
                .isFalse();
    }

    @Test
    void five_wrong_sms_codes_lock_the_account_also_for_a_new_code() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withSms().create();
        Login login = new Login();
        Page page = login.password(joris);
        for (int attempt = 0; attempt < 5; attempt++) {
            page = login.browser.submit(page, Map.of("code", "x"));
            awaitFailures(joris, attempt + 1);
        }

        assertThat(isLocked(joris)).isTrue();
        Page afterLock = login.browser.submit(page, Map.of("code", login.keycloak.outside.lastCodeTo(joris.mobile())));
        assertThat(afterLock.isConsole()).isFalse();
        assertThat(login.browser.submit(afterLock, Map.of("resend", "1")).isConsole())
                .isFalse();
        assertThat(login.keycloak.outside.messagesTo(joris.mobile())).hasSize(1);
    }

    @Test
    void a_level_that_is_too_low_is_not_a_failed_attempt() throws Exception {
        Person carla = Person.withLevel("EH2").withPassword().create();
        for (int visit = 0; visit < 6; visit++) {
            new Login().password(carla);
        }

        assertThat(status(carla).get("numFailures").asInt()).isZero();
        assertThat(new Login().password(carla).text()).contains("Uw niveau is te laag");
    }

    private static void awaitFailures(Person person, int failures) throws Exception {
        for (int look = 0; look < 100; look++) {
            JsonNode status = status(person);
            int counted = Math.max(
                    status.path("numFailures").asInt(),
                    status.path("numSecondaryAuthFailures").asInt());
            if (counted >= failures || status.get("disabled").asBoolean()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("failure " + failures + " was not counted: " + status(person));
    }

    /** Failures are counted after the answer to the browser: looks for at most five seconds. */
    private static boolean isLocked(Person person) throws Exception {
        for (int look = 0; look < 250 && !status(person).get("disabled").asBoolean(); look++) {
            Thread.sleep(20);
        }
        return status(person).get("disabled").asBoolean();
    }

    private static JsonNode status(Person person) throws Exception {
        return Json.read(new Api()
                .admin("GET", "/attack-detection/brute-force/users/" + person.id(), List.of())
                .body());
    }
}
