package nl.beheermodule.identity.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.account.domain.Credentials;
import nl.beheermodule.identity.account.domain.Holder;
import nl.beheermodule.identity.account.keycloak.KeycloakApi.User;
import nl.beheermodule.identity.fake.RealKeycloak;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.LoginRights;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.person.domain.Username;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

/** The adapter against Keycloak itself, with our realm and provider. */
class RealKeycloakIT {
    private static final LoginRights RIGHTS = new LoginRights(AssuranceLevel.EH2_PLUS, true);
    private static final RealKeycloak KEYCLOAK = new RealKeycloak();

    @BeforeAll
    static void start() throws Exception {
        KEYCLOAK.start();
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.stop();
    }

    @Test
    void a_person_is_prepared_gets_a_set_up_page_and_is_ready_when_the_password_is_there() throws Exception {
        KeycloakFixture keycloak = KeycloakFixture.at(KEYCLOAK.url(), "dev-account-secret");
        Person joris = People.invitedJoris(SecondFactor.SMS);
        joris.chooseUsername(People.JORIS_NAME, People.NOW);

        String id = keycloak.loginServer().prepare(joris, RIGHTS);
        assertThat(keycloak.loginServer().prepare(joris, RIGHTS))
                .as("again after a crash")
                .isEqualTo(id);
        User user = keycloak.api().get(id);
        assertThat(user.username()).isEqualTo("joris.vandalen");
        assertThat(user.attributes())
                .containsEntry("person_id", List.of("p-joris"))
                .containsEntry("second_factor", List.of("SMS"))
                .containsEntry("eh_level", List.of("EH2PLUS"))
                .containsEntry("mobile", List.of("+31612346270"));

        String link = keycloak.loginServer().setupLink(id);
        assertThat(opened(link)).contains("/login-actions/required-action", "UPDATE_PASSWORD");
        assertThat(keycloak.loginServer().credentialsOf(id)).isEqualTo(new Credentials(false, null));

        KEYCLOAK.setCredentials(id, Map.of("type", "password", "value", "Korenschoof-2026!", "temporary", false));
        assertThat(keycloak.loginServer().credentialsOf(id)).isEqualTo(new Credentials(true, null));
        assertThatThrownBy(() -> keycloak.loginServer().setupLink(id))
                .isInstanceOf(PersonRefused.class)
                .hasMessage("ALREADY_SET_UP");

        joris.accountMade(id);
        joris.complete(null, People.NOW);
        joris.changeOwnEmail(new EmailAddress("joris@thuis.example"), People.NOW);
        keycloak.loginServer().update(id, () -> new Holder(joris, RIGHTS));
        assertThat(keycloak.api().get(id).email()).isEqualTo("joris@thuis.example");
        assertThat(keycloak.api().get(id).attributes()).containsEntry("locale", List.of("nl"));
        assertThat(keycloak.loginServer().credentialsOf(id).password()).isTrue();
    }

    @Test
    void an_address_in_quotes_is_one_there_too() {
        KeycloakFixture keycloak = KeycloakFixture.at(KEYCLOAK.url(), "dev-account-secret");
        PersonDetails details = People.jorisDetails();
        EmailAddress quoted = new EmailAddress("\"joris van dalen\"@bedrijf.nl");
        Person joris = Person.register(
                new PersonId("p-quoted"),
                new PersonDetails(details.name(), details.dateOfBirth(), quoted, details.mobile()),
                List.of());
        joris.allowSetup(People.setup(SecondFactor.SMS), List.of());
        joris.chooseUsername(new Username("joris.quoted"), People.NOW);

        String id = keycloak.loginServer().prepare(joris, RIGHTS);
        keycloak.loginServer().update(id, () -> new Holder(joris, RIGHTS));

        assertThat(keycloak.api().get(id).email()).isEqualTo(quoted.value());
    }

    @Test
    void an_otp_device_is_seen_and_numbered() {
        KeycloakFixture keycloak = KeycloakFixture.at(KEYCLOAK.url(), "dev-account-secret");
        Person joris = People.invitedJoris(SecondFactor.OTP);
        joris.chooseUsername(new Username("joris.otp"), People.NOW);
        String id = keycloak.loginServer().prepare(joris, RIGHTS);

        KEYCLOAK.setCredentials(
                id,
                Map.of(
                        "type",
                        "otp",
                        "userLabel",
                        "OTP-apparaat",
                        "secretData",
                        "{\"value\":\"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\"}",
                        "credentialData",
                        "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\","
                                + "\"secretEncoding\":\"BASE32\"}"));

        assertThat(keycloak.loginServer().credentialsOf(id).otpNumber()).matches("OTP-\\d{6}");
    }

    @Test
    void without_the_right_secret_nothing_happens() {
        KeycloakFixture keycloak = KeycloakFixture.at(KEYCLOAK.url(), "guessed");

        assertThatThrownBy(() -> keycloak.loginServer().credentialsOf("x"))
                .isInstanceOf(KeycloakUnavailable.class)
                .hasCauseInstanceOf(OAuth2AuthorizationException.class);
    }

    /** Where a browser is sent that opens the link. */
    private static String opened(String link) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(link)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElse("");
    }
}
