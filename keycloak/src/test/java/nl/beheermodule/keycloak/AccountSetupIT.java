package nl.beheermodule.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Journey 2: the holder of a new means sets password and second factor, once. */
class AccountSetupIT {
    private static final String BACK = "http://127.0.0.1:8080/activeren/gereed";
    private static final String PASSWORD = "Roggebrood-2026-vers!";
    private final Api api = new Api();
    private final String url = RunningKeycloak.get().realm("/account-setup-links");

    @Test
    void with_an_otp_device_first_the_device_then_the_password_then_back() throws Exception {
        Person joris = Person.withLevel("EH3").choosing("OTP").create();
        Browser browser = new Browser();

        Page device = browser.open(link(joris));
        String secret = device.field("totpSecret");
        Page password = browser.submit(
                device, Map.of("totpSecret", secret, "totp", Totp.now(base32(secret)), "userLabel", "Mijn telefoon"));
        Page end = browser.submit(password, Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));

        assertThat(end.isConsole()).isTrue();
        assertThat(end.address()).hasToString(BACK);
        assertThat(new Login().password(joris, PASSWORD).asks("otp")).isTrue();
    }

    @Test
    void with_sms_only_the_password() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withSms().create();

        Page end = setPassword(link(joris));

        assertThat(end.address()).hasToString(BACK);
        assertThat(new Login().password(joris, PASSWORD).asks("code")).isTrue();
    }

    @Test
    void the_set_up_does_not_log_in() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withSms().create();
        Browser browser = new Browser();
        Page password = browser.open(link(joris));
        browser.submit(password, Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));

        assertThat(new Login(browser, Map.of()).open().asks("password")).isTrue();
    }

    @Test
    void a_link_works_once() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withSms().create();
        String link = link(joris);
        setPassword(link);

        Page again = new Browser().open(link);

        assertThat(again.asks("password-new")).isFalse();
        assertThat(again.text()).contains("Deze link is al gebruikt of niet meer geldig");
    }

    @Test
    void a_second_link_is_void_too_once_the_password_is_set() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withSms().create();
        String unused = link(joris);
        setPassword(link(joris));

        assertThat(new Browser().open(unused).asks("password-new")).isFalse();
    }

    @Test
    void a_set_up_that_was_broken_off_can_be_taken_up_again() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withSms().create();
        String link = link(joris);
        new Browser().open(link);

        assertThat(setPassword(link).address()).hasToString(BACK);
    }

    @Test
    void no_link_for_who_has_a_password() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();

        assertThat(ask(anna, BACK, api.accountServiceToken()).statusCode()).isEqualTo(409);
    }

    @Test
    void R63_who_adds_a_device_to_his_account_shows_his_password_first_and_logs_in_with_the_device() throws Exception {
        Person joris =
                Person.withLevel("EH2PLUS").withPassword().choosing("OTP").create();
        Browser browser = new Browser();

        Page confirm = browser.open(link(joris));
        assertThat(confirm.asks("totp")).isFalse();
        Page device = browser.submit(confirm, Map.of("password", Person.PASSWORD));
        String secret = device.field("totpSecret");
        Page end = browser.submit(
                device, Map.of("totpSecret", secret, "totp", Totp.now(base32(secret)), "userLabel", "Mijn telefoon"));

        assertThat(end.address()).hasToString(BACK);
        assertThat(new Login().password(joris, Person.PASSWORD).asks("otp")).isTrue();
        assertThat(ask(joris, BACK, api.accountServiceToken()).statusCode()).isEqualTo(409);
    }

    @Test
    void a_link_alone_takes_over_no_account_and_guessing_the_password_locks_it() throws Exception {
        Person joris = Person.withLevel("EH2").withPassword().choosing("OTP").create();
        Browser browser = new Browser();

        Page page = browser.open(link(joris));
        for (int guess = 1; guess <= 6; guess++) {
            page = browser.submit(page, Map.of("password", "geraden-" + guess));
            assertThat(page.text()).contains("Dit wachtwoord klopt niet");
            assertThat(page.asks("totp")).isFalse();
        }

        assertThat(browser.submit(page, Map.of("password", Person.PASSWORD)).asks("totp"))
                .isFalse();
    }

    @Test
    void no_link_without_the_right_bearer() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withSms().create();
        String makelaar = api.machineToken("makelaar-voorbeeld", "dev-makelaar-secret")
                .get("access_token")
                .asText();
        Login login = new Login();
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        String user =
                login.tokens(login.passwordAndOtp(anna)).get("access_token").asText();

        assertThat(ask(joris, BACK, "onzin").statusCode()).isEqualTo(401);
        assertThat(ask(joris, BACK, makelaar).statusCode()).isEqualTo(403);
        assertThat(ask(joris, BACK, user).statusCode()).isEqualTo(403);
    }

    @Test
    void no_link_that_leads_elsewhere() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withSms().create();

        assertThat(ask(joris, "http://elders.example/", api.accountServiceToken())
                        .statusCode())
                .isEqualTo(400);
    }

    private String link(Person person) throws Exception {
        HttpResponse<String> answer = ask(person, BACK, api.accountServiceToken());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.read(answer.body()).get("link").asText();
    }

    private HttpResponse<String> ask(Person person, String back, String bearer) throws Exception {
        return api.call(
                "POST", url, bearer, Map.of("userId", person.id(), "redirectUri", back, "lifespanSeconds", 600));
    }

    private static Page setPassword(String link) throws Exception {
        Browser browser = new Browser();
        return browser.submit(browser.open(link), Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
    }

    /** The form holds the secret as it is; a device gets it in base 32. */
    private static String base32(String secret) {
        StringBuilder bits = new StringBuilder();
        for (byte letter : secret.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            bits.append("%8s".formatted(Integer.toBinaryString(letter & 255)).replace(' ', '0'));
        }
        StringBuilder out = new StringBuilder();
        for (int at = 0; at + 5 <= bits.length(); at += 5) {
            out.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Integer.parseInt(bits.substring(at, at + 5), 2)));
        }
        return out.toString();
    }
}
