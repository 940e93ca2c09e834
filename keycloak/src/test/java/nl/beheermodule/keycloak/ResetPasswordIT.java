package nl.beheermodule.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** R18: a forgotten password, without opening a way round the second factor. */
class ResetPasswordIT {
    private static final String NEW = "Zuurdesem-2027-brood!";
    private final MailCatcher mail = RunningKeycloak.get().mail;

    @Test
    void R18_the_mail_the_second_factor_and_only_then_a_new_password() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        Login login = new Login();
        Page asked = openMail(login, anna);
        assertThat(asked.asks("otp")).isTrue();
        assertThat(asked.asks("totpSecret")).as("no new device").isFalse();

        Page form = login.browser.submit(asked, Map.of("otp", Totp.now()));
        Page done = login.browser.submit(form, Map.of("password-new", NEW, "password-confirm", NEW));

        assertThat(done.text()).contains("Uw wachtwoord is gewijzigd");
        assertThat(new Login().password(anna, NEW).asks("otp")).isTrue();
    }

    @Test
    void R18_a_user_with_sms_proves_the_sms_code() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withSms().create();
        Login login = new Login();

        Page asked = openMail(login, joris);
        Page form = login.browser.submit(asked, Map.of("code", login.keycloak.outside.lastCodeTo(joris.mobile())));

        assertThat(form.asks("password-new")).isTrue();
    }

    @Test
    void the_mail_alone_changes_nothing_for_who_has_no_second_factor_yet() throws Exception {
        Person dirk = Person.withLevel("EH2PLUS").withPassword().choosing("OTP").create();

        Page page = openMail(new Login(), dirk);

        assertThat(page.text()).contains("Uw account is nog niet klaar");
        assertThat(page.asks("totpSecret")).isFalse();
        assertThat(page.asks("password-new")).isFalse();
    }

    @Test
    void a_holder_of_a_bare_EH2_means_has_the_mail_only() throws Exception {
        Person carla = Person.withLevel("EH2").withPassword().create();

        assertThat(openMail(new Login(), carla).asks("password-new")).isTrue();
    }

    @Test
    void the_answer_does_not_tell_whether_a_user_exists() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();

        assertThat(askReset(new Login(), "bestaat.niet").text())
                .isEqualTo(askReset(new Login(), anna.username()).text());
    }

    @Test
    void a_weak_password_is_refused_in_plain_words() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        Login login = new Login();
        Page form = login.browser.submit(openMail(login, anna), Map.of("otp", Totp.now()));

        Page refused = login.browser.submit(form, Map.of("password-new", "zwak", "password-confirm", "zwak"));

        assertThat(refused.text()).contains("minimaal 12 tekens");
    }

    private Page openMail(Login login, Person person) throws Exception {
        askReset(login, person.username());
        return login.browser.open(mail.linkTo(person.email()));
    }

    private static Page askReset(Login login, String username) throws Exception {
        Page start = login.open();
        Page forgotten = login.browser.open(
                start.address().resolve(start.link("reset-credentials")).toString());
        return login.browser.submit(forgotten, Map.of("username", username));
    }
}
