package nl.beheermodule.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** R6, R11, R16, R17: password and second factor, and what the console then knows. */
class LoginIT {

    @Test
    void R17_password_and_otp_code_reach_EH2plus() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        Login login = new Login();

        JsonNode token = login.accessToken(login.passwordAndOtp(anna));

        assertThat(token.get("acr").asText()).isEqualTo(Login.ACR + "loa2plus");
        assertThat(token.get("aud").asText()).isEqualTo("bm-services");
        assertThat(token.get("person_id").asText()).startsWith("person-");
        assertThat(token.get("eh_level").asText()).isEqualTo("EH3");
        assertThat(token.get("preferred_username").asText()).isEqualTo(anna.username());
        assertThat(token.get("given_name").asText()).isEqualTo("Anna");
        assertThat(token.get("family_name").asText()).isEqualTo("Bakker");
        assertThat(token.get("amr").toString()).isEqualTo("[\"pwd\",\"otp\"]");
        assertThat(token.has("roles")).as("no roles of Keycloak's own").isFalse();
    }

    @Test
    void the_id_token_names_the_person_and_the_level() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        Login login = new Login();

        JsonNode token = Json.claims(
                login.tokens(login.passwordAndOtp(anna)).get("id_token").asText());

        assertThat(token.get("acr").asText()).isEqualTo(Login.ACR + "loa2plus");
        assertThat(token.get("person_id").asText()).startsWith("person-");
        assertThat(token.get("sid").asText()).isNotEmpty();
    }

    @Test
    void R17_password_and_sms_code_reach_EH2plus() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withSms().create();
        Login login = new Login();

        JsonNode token = login.accessToken(login.passwordAndSms(joris));

        assertThat(token.get("acr").asText()).isEqualTo(Login.ACR + "loa2plus");
        assertThat(token.get("amr").toString()).isEqualTo("[\"pwd\",\"sms\"]");
    }

    @Test
    void a_means_of_EH3_reaches_EH3_when_asked() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();
        Login login = Login.asking("loa3");

        assertThat(login.accessToken(login.passwordAndOtp(anna)).get("acr").asText())
                .isEqualTo(Login.ACR + "loa3");
    }

    @Test
    void a_means_of_EH2plus_does_not_reach_EH3_and_is_told_so() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withOtp().create();

        Page page = Login.asking("loa3").passwordAndOtp(joris);

        assertThat(page.isConsole()).isFalse();
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Uw eHerkenningsmiddel heeft niveau EH2+", "minimaal niveau EH3");
    }

    @Test
    void R11_a_means_of_EH2_gets_a_page_that_explains() throws Exception {
        Person carla = Person.withLevel("EH2").withPassword().create();

        Page page = new Login().password(carla);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Uw niveau is te laag", "minimaal niveau EH2+");
    }

    @Test
    void the_console_never_gets_less_than_EH2plus_whatever_it_asks() throws Exception {
        Person carla = Person.withLevel("EH2").withPassword().create();

        assertThat(Login.asking("loa2").password(carla).isConsole()).isFalse();
    }

    @Test
    void who_did_not_finish_the_activation_is_told_so() throws Exception {
        Person dirk = Person.withLevel("EH2PLUS").withPassword().choosing("OTP").create();

        assertThat(new Login().password(dirk).text()).contains("Uw account is nog niet klaar");
    }

    @Test
    void an_otp_user_cannot_fall_back_to_sms() throws Exception {
        Person anna = Person.withLevel("EH3")
                .withPassword()
                .withOtp()
                .with("mobile", "+31699999999")
                .create();
        Login login = new Login();

        Page page = login.password(anna);

        assertThat(page.asks("otp")).isTrue();
        assertThat(page.asks("tryAnotherWay")).isFalse();
        assertThat(login.keycloak.outside.messagesTo("+31699999999")).isEmpty();
    }

    @Test
    void an_employee_needs_no_means() throws Exception {
        Person mees = Person.employee().withPassword().withOtp().create();
        Roles.grant(mees, "employee");
        Login login = new Login();

        JsonNode token = login.accessToken(login.passwordAndOtp(mees));

        assertThat(token.get("acr").asText()).isEqualTo(Login.ACR + "loa2plus");
        assertThat(token.get("roles").toString()).isEqualTo("[\"employee\"]");
        assertThat(token.has("person_id")).isFalse();
    }
}
