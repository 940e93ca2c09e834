package nl.beheermodule.identity.account.usecase;

import static nl.beheermodule.identity.People.JORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.beheermodule.identity.People;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.Standing.Status;
import nl.beheermodule.identity.person.usecase.ChangeOwnEmail;
import nl.beheermodule.identity.person.usecase.Persons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two events about one person are handled at the same time. */
class FollowPersonTest {
    private static final String USER = "kc-joris";

    private final SetupFixture setup = new SetupFixture();

    @BeforeEach
    void joris_has_an_active_means() {
        setup.persons.with(People.readyJoris());
        setup.means.user(JORIS, "o-korenschoof", Status.ACTIVE);
    }

    @Test
    void an_account_that_is_closed_meanwhile_is_not_opened_again_by_who_read_before() {
        setup.loginServer.meanwhile(() -> {
            setup.means.end(JORIS);
            setup.followPerson.follow(JORIS);
        });

        setup.followPerson.follow(JORIS);

        assertThat(setup.loginServer.rights().get(USER))
                .satisfies(rights -> assertThat(rights.enabled()).isFalse());
    }

    @Test
    void nor_does_an_old_address_come_back() {
        EmailAddress fresh = new EmailAddress("joris@nieuw.example");
        setup.loginServer.meanwhile(() -> {
            changeEmail(fresh);
            setup.followPerson.follow(JORIS);
        });

        setup.followPerson.follow(JORIS);

        assertThat(setup.loginServer.emails()).containsEntry(USER, fresh);
    }

    @Test
    void who_keeps_changing_is_left_to_a_later_try() {
        setup.loginServer.meanwhile(() -> changeAgainAndAgain(1));

        assertThatThrownBy(() -> setup.followPerson.follow(JORIS)).isInstanceOf(IllegalStateException.class);
    }

    private void changeAgainAndAgain(int times) {
        changeEmail(new EmailAddress("joris" + times + "@nieuw.example"));
        setup.loginServer.meanwhile(() -> changeAgainAndAgain(times + 1));
    }

    private void changeEmail(EmailAddress email) {
        new ChangeOwnEmail(new Persons(setup.persons), java.time.Clock.systemUTC()).change(JORIS, email);
    }
}
