package nl.beheermodule.identity.account.usecase;

import static nl.beheermodule.identity.People.JORIS;
import static nl.beheermodule.identity.People.JORIS_NAME;
import static nl.beheermodule.identity.account.usecase.SetupFixture.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.account.domain.Credentials;
import nl.beheermodule.identity.account.domain.LoginServerUnavailable;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.identity.person.domain.Account.Extending;
import nl.beheermodule.identity.person.domain.Account.Prepared;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.person.domain.Standing.Status;
import nl.beheermodule.identity.person.domain.Username;
import nl.beheermodule.platform.problem.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChooseUsernameTest {
    private final SetupFixture setup = new SetupFixture();

    @BeforeEach
    void joris_proved_his_codes() {
        setup.persons.with(People.invitedJoris(SecondFactor.SMS));
    }

    @Test
    void the_holder_gets_a_link_to_the_login_server_under_the_name_he_chose() {
        assertThat(setup.chooseUsername.choose(TOKEN, JORIS_NAME)).isEqualTo("https://login.example/kc-joris.vandalen");
        assertThat(setup.usernames.ownerOf(JORIS_NAME)).isEqualTo(JORIS);
        assertThat(setup.usernames.isSettled()).isTrue();
        assertThat(setup.persons.find(JORIS))
                .hasValueSatisfying(joris -> assertThat(joris.account()).isInstanceOf(Prepared.class));
    }

    @Test
    void a_name_of_somebody_else_is_refused_and_another_may_be_tried() {
        setup.usernames.claim(JORIS_NAME, new PersonId("p-other"), setup.now);

        assertThatThrownBy(() -> setup.chooseUsername.choose(TOKEN, JORIS_NAME))
                .isInstanceOf(PersonRefused.class)
                .hasMessage("USERNAME_TAKEN");
        assertThat(setup.usernames.ownerOf(JORIS_NAME)).isEqualTo(new PersonId("p-other"));
        setup.chooseUsername.choose(TOKEN, new Username("joris2"));
    }

    @Test
    void a_name_the_login_server_has_for_an_employee_is_given_back() {
        setup.loginServer.knowsStranger(JORIS_NAME);

        assertThatThrownBy(() -> setup.chooseUsername.choose(TOKEN, JORIS_NAME))
                .isInstanceOf(PersonRefused.class)
                .hasMessage("USERNAME_TAKEN");
        assertThat(setup.usernames.ownerOf(JORIS_NAME)).isNull();
        assertThat(setup.chooseUsername.choose(TOKEN, new Username("joris2"))).endsWith("joris2");
    }

    @Test
    void while_the_login_server_is_down_the_name_is_kept_and_later_it_goes_on() {
        setup.loginServer.goDown(true);
        assertThatThrownBy(() -> setup.chooseUsername.choose(TOKEN, JORIS_NAME))
                .isInstanceOf(LoginServerUnavailable.class);
        assertThat(setup.usernames.ownerOf(JORIS_NAME)).isEqualTo(JORIS);

        setup.loginServer.goDown(false);
        assertThat(setup.chooseUsername.choose(TOKEN, JORIS_NAME)).endsWith("kc-joris.vandalen");
    }

    @Test
    void choosing_the_same_name_again_gives_a_new_link() {
        setup.chooseUsername.choose(TOKEN, JORIS_NAME);

        assertThat(setup.chooseUsername.choose(TOKEN, JORIS_NAME)).endsWith("kc-joris.vandalen");
    }

    @Test
    void choosing_another_name_halfway_is_refused_and_that_name_stays_free() {
        setup.chooseUsername.choose(TOKEN, JORIS_NAME);

        assertThatThrownBy(() -> setup.chooseUsername.choose(TOKEN, new Username("joris2")))
                .isInstanceOf(PersonRefused.class)
                .hasMessage("OTHER_USERNAME_CHOSEN");
        assertThat(setup.usernames.ownerOf(new Username("joris2"))).isNull();
        assertThat(setup.usernames.ownerOf(JORIS_NAME)).isEqualTo(JORIS);
    }

    @Test
    void a_means_that_ends_while_a_factor_is_added_closes_the_account() {
        setup.persons.with(new Person(
                JORIS,
                People.jorisDetails(),
                new Extending(People.setup(SecondFactor.OTP), JORIS_NAME, "kc-joris.vandalen"),
                Set.of("o-korenschoof"),
                1));
        setup.means.user(JORIS, "o-korenschoof", Status.ACTIVE);
        setup.loginServer.meanwhile(() -> setup.means.end(JORIS));

        setup.chooseUsername.choose(TOKEN, JORIS_NAME);

        assertThat(setup.loginServer.rights().get("kc-joris.vandalen"))
                .satisfies(rights -> assertThat(rights.enabled()).isFalse());
    }

    @Test
    void somebody_who_changes_the_person_at_the_same_time_does_not_matter() {
        setup.persons.interfere(2);

        assertThat(setup.chooseUsername.choose(TOKEN, JORIS_NAME)).endsWith("kc-joris.vandalen");
    }

    @Test
    void an_unknown_or_outdated_token_finds_nothing() {
        assertThatThrownBy(() -> setup.chooseUsername.choose(new SetupToken("guessed"), JORIS_NAME))
                .isInstanceOf(NotFound.class);
        setup.now = setup.now.plus(Duration.ofHours(1));
        assertThatThrownBy(() -> setup.chooseUsername.choose(TOKEN, JORIS_NAME)).isInstanceOf(NotFound.class);
    }

    @Test
    void who_is_done_is_told_so() {
        setup.chooseUsername.choose(TOKEN, JORIS_NAME);
        setup.loginServer.set("kc-joris.vandalen", new Credentials(true, null));

        assertThatThrownBy(() -> setup.chooseUsername.choose(TOKEN, JORIS_NAME))
                .isInstanceOf(PersonRefused.class)
                .hasMessage("ALREADY_SET_UP");
    }
}
