package nl.beheermodule.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.beheermodule.keycloak.server.RealmFile;
import org.junit.jupiter.api.Test;

/** What the realm gives and what it keeps shut. */
class RealmIT {
    private final RunningKeycloak keycloak = RunningKeycloak.get();
    private final Api api = new Api();

    @Test
    void a_makelaar_gets_a_token_to_ask_for_decisions_with() throws Exception {
        JsonNode token = Json.claims(api.machineToken("makelaar-voorbeeld", "dev-makelaar-secret")
                .get("access_token")
                .asText());

        assertThat(token.get("scope").asText()).isEqualTo("decisions");
        assertThat(token.get("aud").asText()).isEqualTo("bm-services");
        assertThat(token.has("person_id")).isFalse();
    }

    @Test
    void a_person_cannot_ask_for_the_scope_of_a_makelaar() throws Exception {
        Login login = new Login(new Browser(), Map.of("scope", "openid decisions"));

        assertThat(login.open().query("error")).isEqualTo("invalid_scope");
    }

    @Test
    void a_password_is_taken_on_our_pages_only() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();

        Page answer = new Browser()
                .post(
                        keycloak.realm("/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                anna.username(),
                                "password",
                                Person.PASSWORD));

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.html()).doesNotContain("access_token");
    }

    @Test
    void undeclared_attributes_are_dropped() throws Exception {
        Person anna = Person.withLevel("EH3").with("bijnaam", "Bakkertje").create();

        JsonNode attributes = user(anna).get("attributes");

        assertThat(attributes.has("bijnaam")).isFalse();
        assertThat(attributes.get("eh_level").get(0).asText()).isEqualTo("EH3");
    }

    @Test
    void a_number_that_no_sms_can_reach_is_refused() throws Exception {
        int status = api.admin(
                        "POST",
                        "/users",
                        Map.of("username", "fout.nummer", "attributes", Map.of("mobile", List.of("0612345678"))))
                .statusCode();

        assertThat(status).isEqualTo(400);
    }

    @Test
    void nobody_edits_his_own_level() throws Exception {
        Person joris = Person.withLevel("EH2PLUS").withPassword().withOtp().create();
        Login login = new Login();
        String bearer =
                login.tokens(login.passwordAndOtp(joris)).get("access_token").asText();

        int account = api.call(
                        "POST",
                        keycloak.realm("/account/"),
                        bearer,
                        Map.of("attributes", Map.of("eh_level", List.of("EH4"))))
                .statusCode();
        int admin = api.call(
                        "PUT",
                        keycloak.ports.url() + "/admin/realms/beheermodule/users/" + joris.id(),
                        bearer,
                        Map.of("attributes", Map.of("eh_level", List.of("EH4"))))
                .statusCode();
        Page profile = new Login(login.browser, Map.of("kc_action", "UPDATE_PROFILE")).open();

        assertThat(account).isEqualTo(404);
        assertThat(admin).isEqualTo(403);
        assertThat(profile.asks("eh_level")).isFalse();
        assertThat(user(joris).get("attributes").get("eh_level").get(0).asText())
                .isEqualTo("EH2PLUS");
    }

    @Test
    void nobody_acts_as_somebody_else() throws Exception {
        Person anna = Person.withLevel("EH3").withPassword().withOtp().create();

        assertThat(api.admin("POST", "/users/" + anna.id() + "/impersonation", Map.of())
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void logging_out_offers_back_channel_and_tells_the_console() throws Exception {
        JsonNode discovery = Json.read(new Browser()
                .open(keycloak.realm("/.well-known/openid-configuration"))
                .html());
        JsonNode gateway = Json.read(RealmFile.json()).get("clients").get(0).get("attributes");

        assertThat(discovery.get("backchannel_logout_session_supported").asBoolean())
                .isTrue();
        assertThat(gateway.get("backchannel.logout.url").asText()).endsWith("/logout/connect/back-channel/keycloak");
    }

    @Test
    void the_pages_are_dutch_unless_the_browser_says_english() throws Exception {
        Page dutch = new Login().open();
        Page english = new Login(new Browser("en"), Map.of()).open();
        Page german = new Login(new Browser("de"), Map.of()).open();

        assertThat(dutch.language()).isEqualTo("nl");
        assertThat(dutch.text()).contains("Inloggen", "Inloggegevens vergeten?");
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.text()).contains("Log in", "Forgot your login details?");
        assertThat(german.language()).isEqualTo("nl");
    }

    @Test
    void R18_a_forgotten_user_name_goes_on_in_the_console() throws Exception {
        Login login = new Login();
        Page start = login.open();

        Page forgotten = login.browser.open(
                start.address().resolve(start.link("reset-credentials")).toString());

        assertThat(forgotten.text()).contains("Wachtwoord vergeten", "Gebruikersnaam vergeten");
        assertThat(forgotten.link("inloggegevens-vergeten")).isEqualTo("http://127.0.0.1:8080/inloggegevens-vergeten");
    }

    @Test
    void the_realm_holds_no_password_and_no_person() throws Exception {
        JsonNode realm = Json.read(RealmFile.json());

        for (JsonNode user : realm.get("users")) {
            assertThat(user.has("serviceAccountClientId")).isTrue();
            assertThat(user.has("credentials")).isFalse();
        }
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.path("secret").asText("${")).startsWith("${");
        }
    }

    private JsonNode user(Person person) throws Exception {
        return Json.read(api.admin("GET", "/users/" + person.id(), List.of()).body());
    }
}
