package nl.beheermodule.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** R6: the code by text message. */
class SmsCodeIT {
    private final Outside outside = RunningKeycloak.get().outside;

    @Test
    void a_message_holds_one_code_of_six_digits_in_the_language_of_the_user() throws Exception {
        Person joris = Person.withLevel("EH2PLUS")
                .withPassword()
                .withSms()
                .with("locale", "nl")
                .create();

        Page page = new Login().password(joris);

        assertThat(outside.messagesTo(joris.mobile())).hasSize(1);
        assertThat(outside.messagesTo(joris.mobile()).getFirst().get("text").asText())
                .matches("Uw code voor de Beheermodule is \\d{6}\\. Deel deze code met niemand\\.");
        assertThat(page.text()).contains("eindigt op " + joris.mobile().substring(10));
        assertThat(page.html()).doesNotContain(joris.mobile());
    }

    @Test
    void three_wrong_codes_burn_the_right_one() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withSms().create();
        Login login = new Login();
        Page page = login.password(joris);
        String right = outside.lastCodeTo(joris.mobile());
        for (int attempt = 0; attempt < 3; attempt++) {
            page = login.browser.submit(page, Map.of("code", other(right)));
            Failures.await(joris, attempt + 1);
        }

        page = login.browser.submit(page, Map.of("code", right));

        assertThat(page.isConsole()).isFalse();
        assertThat(page.text()).contains("Deze code is niet meer te gebruiken");
    }

    @Test
    void a_new_code_replaces_the_old_one() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withSms().create();
        Login login = new Login();
        Page page = login.password(joris);
        String old = outside.lastCodeTo(joris.mobile());
        page = login.browser.submit(page, Map.of("resend", "1"));
        String latest = outside.lastCodeTo(joris.mobile());

        Page afterOld = login.browser.submit(page, Map.of("code", old));
        Failures.await(joris, 1);
        Page afterLatest = login.browser.submit(afterOld, Map.of("code", latest));

        assertThat(afterOld.text()).contains("Deze code klopt niet");
        assertThat(afterLatest.isConsole()).isTrue();
    }

    @Test
    void a_reload_of_the_page_sends_no_second_message() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withSms().create();
        Login login = new Login();
        Page page = login.password(joris);

        login.browser.open(page.address().toString());

        assertThat(outside.messagesTo(joris.mobile())).hasSize(1);
    }

    @Test
    void a_user_gets_five_messages_per_quarter_also_over_several_logins() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withSms().create();
        Login first = new Login();
        Page page = first.password(joris);
        for (int resend = 0; resend < 3; resend++) {
            page = first.browser.submit(page, Map.of("resend", "1"));
        }
        Login second = new Login();
        Page fifth = second.password(joris);

        Page sixth = second.browser.submit(fifth, Map.of("resend", "1"));

        assertThat(sixth.text()).contains("U hebt te veel codes aangevraagd");
        assertThat(outside.messagesTo(joris.mobile())).hasSize(5);
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }
}
