package nl.beheermodule.identity.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.account.domain.Credentials;
import nl.beheermodule.identity.account.domain.Holder;
import nl.beheermodule.identity.fake.FakeKeycloak;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.ContactChange;
import nl.beheermodule.identity.person.domain.LoginRights;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.person.domain.Standing;
import org.junit.jupiter.api.Test;

class KeycloakLoginServerTest {
    private static final LoginRights RIGHTS = new LoginRights(AssuranceLevel.EH2_PLUS, true);
    private static final LoginRights CLOSED = new LoginRights(AssuranceLevel.EH2_PLUS, false);

    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final KeycloakFixture fixture = KeycloakFixture.at(keycloak.url(), "secret");
    private final KeycloakLoginServer loginServer = fixture.loginServer();

    @Test
    void a_person_becomes_a_user_with_all_that_login_needs() {
        assertThat(loginServer.prepare(joris(), RIGHTS)).isEqualTo("id-joris.vandalen");

        assertThat(keycloak.user("joris.vandalen").toString())
                .contains("\"firstName\":\"Joris\"", "\"lastName\":\"van Dalen\"", "\"emailVerified\":true")
                .contains("\"person_id\":[\"p-joris\"]", "\"second_factor\":[\"SMS\"]", "\"eh_level\":[\"EH2PLUS\"]")
                .contains("\"mobile\":[\"+31612346270\"]", "\"locale\":[\"nl\"]");
    }

    @Test
    void preparing_again_after_a_crash_finds_the_same_user() {
        String first = loginServer.prepare(joris(), RIGHTS);

        assertThat(loginServer.prepare(joris(), RIGHTS)).isEqualTo(first);
    }

    @Test
    void a_user_who_is_somebody_else_is_not_touched() {
        keycloak.add("joris.vandalen", "p-other");

        assertThatThrownBy(() -> loginServer.prepare(joris(), RIGHTS))
                .isInstanceOf(PersonRefused.class)
                .hasMessage("USERNAME_TAKEN");
        assertThat(keycloak.user("joris.vandalen").toString()).contains("p-other");
    }

    @Test
    void an_update_keeps_the_language_the_person_chose() {
        Person joris = joris();
        String id = loginServer.prepare(joris, RIGHTS);
        keycloak.user("joris.vandalen")
                .withObject("attributes")
                .putArray("locale")
                .add("en");
        joris.changeContact(
                new ContactChange(null, new MobileNumber("+31687654321")),
                new Standing(false, java.util.Set.of(Standing.Status.ACTIVE)),
                People.NOW);

        loginServer.update(id, () -> new Holder(joris, RIGHTS));

        assertThat(keycloak.user("joris.vandalen").toString())
                .contains("\"mobile\":[\"+31687654321\"]", "\"locale\":[\"en\"]", "\"username\":\"joris.vandalen\"");
    }

    @Test
    void what_is_told_once_more_is_read_once_more() {
        KeycloakLoginServer patient =
                KeycloakFixture.at(keycloak.url(), "secret", 2).loginServer();
        String id = patient.prepare(joris(), RIGHTS);
        Iterator<LoginRights> readings = List.of(RIGHTS, CLOSED).iterator();

        Holder told = patient.update(id, () -> {
            LoginRights rights = readings.next();
            if (rights.enabled()) {
                keycloak.rejectNext();
            }
            return new Holder(joris(), rights);
        });

        assertThat(told.rights().enabled()).isFalse();
        assertThat(keycloak.user("joris.vandalen").path("enabled").asBoolean()).isFalse();
        assertThat(keycloak.loggedOut("joris.vandalen")).isTrue();
    }

    @Test
    void who_was_removed_there_has_no_credentials() {
        String id = loginServer.prepare(joris(), RIGHTS);
        keycloak.set("joris.vandalen", "password");
        keycloak.remove("joris.vandalen");

        assertThat(loginServer.credentialsOf(id)).isEqualTo(new Credentials(false, null));
    }

    @Test
    void it_says_which_credentials_are_there_and_gives_a_device_a_lasting_number() {
        String id = loginServer.prepare(joris(), RIGHTS);
        assertThat(loginServer.credentialsOf(id)).isEqualTo(new Credentials(false, null));

        keycloak.set("joris.vandalen", "password", "otp");

        Credentials credentials = loginServer.credentialsOf(id);
        assertThat(credentials.password()).isTrue();
        assertThat(credentials.otpNumber())
                .matches("OTP-\\d{6}")
                .isEqualTo(loginServer.credentialsOf(id).otpNumber());
    }

    @Test
    void one_token_serves_many_calls() {
        String id = loginServer.prepare(joris(), RIGHTS);
        List.of(1, 2, 3).forEach(again -> loginServer.credentialsOf(id));

        assertThat(keycloak.tokens()).isEqualTo(1);
    }

    @Test
    void what_keycloak_prohibits_in_a_name_is_left_out() {
        Person joris = People.invitedJoris(SecondFactor.SMS);
        assertThat(KeycloakUsers.of(joris, RIGHTS, "joris", java.util.Map.of()).lastName())
                .isEqualTo("van Dalen");
        assertThat(KeycloakUsers.withoutProhibited("D'Arc <b>& Söhne (1)")).isEqualTo("D'Arc b Söhne 1");
    }

    private static Person joris() {
        Person joris = People.invitedJoris(SecondFactor.SMS);
        joris.chooseUsername(People.JORIS_NAME, People.NOW);
        return joris;
    }
}
