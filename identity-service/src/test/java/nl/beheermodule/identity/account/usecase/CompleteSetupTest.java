package nl.beheermodule.identity.account.usecase;

import static nl.beheermodule.identity.People.JORIS;
import static nl.beheermodule.identity.People.JORIS_NAME;
import static nl.beheermodule.identity.account.usecase.SetupFixture.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.account.domain.Credentials;
import nl.beheermodule.identity.account.domain.SetupStep;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonEvent;
import nl.beheermodule.identity.person.domain.PersonEvent.AccountReady;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.person.domain.Setup;
import nl.beheermodule.identity.person.domain.Username;
import nl.beheermodule.identity.person.usecase.ChangeOwnEmail;
import nl.beheermodule.identity.person.usecase.Persons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompleteSetupTest {
    private static final String USER = "kc-joris.vandalen";
    private static final Credentials NOTHING = new Credentials(false, null);
    private static final Credentials PASSWORD = new Credentials(true, null);
    private static final Credentials BOTH = new Credentials(true, "OTP-000123");

    private final SetupFixture setup = new SetupFixture();

    @Test
    void R6_a_password_alone_is_not_enough_when_an_otp_device_is_needed() {
        jorisChose(SecondFactor.OTP);
        setup.loginServer.set(USER, PASSWORD);

        assertThat(setup.completeSetup.complete(TOKEN)).isEqualTo(SetupStep.SET_CREDENTIALS);
        assertThat(setup.persons.published()).isEmpty();
    }

    @Test
    void password_and_device_make_the_account_ready_with_the_number_of_the_device() {
        jorisChose(SecondFactor.OTP);
        setup.loginServer.set(USER, BOTH);

        assertThat(setup.completeSetup.complete(TOKEN)).isEqualTo(SetupStep.DONE);
        assertThat(setup.persons.published()).containsExactly(ready(SecondFactor.OTP, "OTP-000123"));
    }

    @Test
    void sms_needs_a_password_and_the_mobile_number_we_know() {
        jorisChose(SecondFactor.SMS);
        setup.loginServer.set(USER, NOTHING);
        assertThat(setup.completeSetup.complete(TOKEN)).isEqualTo(SetupStep.SET_CREDENTIALS);

        setup.loginServer.set(USER, PASSWORD);
        assertThat(setup.completeSetup.complete(TOKEN)).isEqualTo(SetupStep.DONE);
    }

    @Test
    void ready_is_published_once_however_often_it_is_asked() {
        jorisChose(SecondFactor.SMS);
        setup.loginServer.set(USER, PASSWORD);

        setup.completeSetup.complete(TOKEN);
        setup.completeSetup.completeByLogin(USER);
        setup.sweep.sweep();

        assertThat(setup.completeSetup.complete(TOKEN)).isEqualTo(SetupStep.DONE);
        assertThat(setup.persons.published()).hasSize(1);
    }

    @Test
    void a_closed_browser_does_not_matter_because_the_login_server_tells() {
        jorisChose(SecondFactor.SMS);
        setup.loginServer.set(USER, PASSWORD);

        setup.completeSetup.completeByLogin(USER);

        assertThat(setup.persons.published()).hasSize(1);
    }

    @Test
    void even_when_that_message_was_lost_the_sweep_finds_out() {
        jorisChose(SecondFactor.SMS);
        setup.loginServer.set(USER, PASSWORD);

        setup.sweep.sweep();

        assertThat(setup.persons.published()).hasSize(1);
    }

    @Test
    void one_whose_set_up_cannot_be_looked_at_does_not_stop_the_others() {
        Person other = Person.register(new PersonId("p-other"), People.jorisDetails(), List.of("o-korenschoof"));
        Setup his = People.setup(SecondFactor.SMS);
        other.allowSetup(
                new Setup("m-other", his.level(), his.secondFactor(), "hash", his.until(), his.provenAt()), List.of());
        other.chooseUsername(new Username("other"), People.NOW);
        other.accountMade("kc-other");
        setup.persons.with(other);
        setup.loginServer.failFor("kc-other");
        jorisChose(SecondFactor.SMS);
        setup.loginServer.set(USER, PASSWORD);

        setup.sweep.sweep();

        assertThat(setup.persons.published()).containsExactly(ready(SecondFactor.SMS, null));
    }

    @Test
    void a_set_up_is_looked_at_for_as_long_as_a_link_may_live_and_no_longer() {
        jorisChose(SecondFactor.SMS);
        setup.loginServer.set(USER, PASSWORD);

        setup.now = setup.now.plus(Duration.ofHours(26));
        setup.sweep.sweep();
        assertThat(setup.persons.published()).isEmpty();

        setup.now = setup.now.minus(Duration.ofHours(2));
        setup.sweep.sweep();
        assertThat(setup.persons.published()).hasSize(1);
    }

    @Test
    void a_name_claimed_just_before_a_crash_is_given_back_and_one_that_was_taken_is_kept() {
        jorisChose(SecondFactor.SMS);
        setup.usernames.claim(new Username("lost"), JORIS, setup.now);
        setup.sweep.sweep();
        assertThat(setup.usernames.ownerOf(new Username("lost"))).isEqualTo(JORIS);

        setup.now = setup.now.plus(Duration.ofMinutes(2));
        setup.sweep.sweep();

        assertThat(setup.usernames.ownerOf(new Username("lost"))).isNull();
        assertThat(setup.usernames.ownerOf(JORIS_NAME)).isEqualTo(JORIS);
    }

    @Test
    void the_login_server_follows_a_new_email_address() {
        jorisChose(SecondFactor.SMS);
        setup.loginServer.set(USER, PASSWORD);
        setup.completeSetup.complete(TOKEN);
        EmailAddress fresh = new EmailAddress("joris@nieuw.example");

        new ChangeOwnEmail(new Persons(setup.persons), java.time.Clock.systemUTC()).change(JORIS, fresh);
        setup.followPerson.follow(JORIS);

        assertThat(setup.loginServer.emails()).containsEntry(USER, fresh);
    }

    @Test
    void who_has_no_account_yet_is_not_followed() {
        setup.persons.with(People.joris());

        setup.followPerson.follow(JORIS);

        assertThat(setup.loginServer.emails()).isEmpty();
    }

    private void jorisChose(SecondFactor factor) {
        setup.persons.with(People.invitedJoris(factor));
        setup.chooseUsername.choose(TOKEN, JORIS_NAME);
    }

    private static PersonEvent ready(SecondFactor factor, @Nullable String otpNumber) {
        return List.of(new AccountReady(JORIS, "m-joris", JORIS_NAME, factor, otpNumber, People.NOW))
                .getFirst();
    }
}
