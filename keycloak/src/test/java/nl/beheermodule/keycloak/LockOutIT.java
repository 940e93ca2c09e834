package nl.beheermodule.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Five failures lock an account for a while, whichever step they are at. */
class LockOutIT {

    @Test
    void five_wrong_passwords_lock_the_account() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        for (int attempt = 0; attempt < 5; attempt++) {
            new Login().password(anna, "fout");
            Failures.await(anna, attempt + 1);
        }

        assertThat(Failures.lock(anna)).isTrue();
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
            Failures.await(anna, attempt + 1);
        }

        assertThat(Failures.lock(anna)).isTrue();
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
            Failures.await(joris, attempt + 1);
        }

        assertThat(Failures.lock(joris)).isTrue();
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

        assertThat(Failures.of(carla).get("numFailures").asInt()).isZero();
        assertThat(new Login().password(carla).text()).contains("Uw niveau is te laag");
    }
}
