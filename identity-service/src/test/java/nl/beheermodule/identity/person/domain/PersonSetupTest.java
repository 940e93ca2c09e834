package nl.beheermodule.identity.person.domain;

import static nl.beheermodule.identity.People.JORIS_NAME;
import static nl.beheermodule.identity.People.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.person.domain.Account.Invited;
import nl.beheermodule.identity.person.domain.Account.Named;
import nl.beheermodule.identity.person.domain.Account.Prepared;
import nl.beheermodule.identity.person.domain.PersonEvent.AccountReady;
import nl.beheermodule.identity.person.domain.PersonRefused.Reason;
import org.junit.jupiter.api.Test;

class PersonSetupTest {

    @Test
    void who_is_made_known_anew_is_known_by_his_new_id() {
        Person joris = People.invitedJoris(SecondFactor.OTP);
        joris.chooseUsername(JORIS_NAME, NOW);
        joris.accountMade("kc-joris");

        joris.accountMade("kc-joris-anew");

        assertThat(joris.account().loginId()).contains("kc-joris-anew");
        assertThat(joris.account()).isInstanceOf(Prepared.class);
    }

    @Test
    void from_proven_codes_to_an_account_that_can_be_used() {
        Person joris = People.invitedJoris(SecondFactor.OTP);
        joris.chooseUsername(JORIS_NAME, NOW);
        joris.accountMade("kc-joris");

        assertThat(joris.complete("OTP-000123", NOW))
                .containsExactly(
                        new AccountReady(People.JORIS, "m-joris", JORIS_NAME, SecondFactor.OTP, "OTP-000123", NOW));
    }

    @Test
    void an_account_becomes_ready_once() {
        assertThat(People.readyJoris().complete(null, NOW)).isEmpty();
    }

    @Test
    void nothing_is_ready_before_the_login_server_knows_the_person() {
        Person joris = People.invitedJoris(SecondFactor.SMS);
        joris.chooseUsername(JORIS_NAME, NOW);

        assertThat(joris.complete(null, NOW)).isEmpty();
    }

    @Test
    void who_was_broken_off_goes_on_with_the_same_name() {
        Person joris = People.invitedJoris(SecondFactor.SMS);
        joris.chooseUsername(JORIS_NAME, NOW);
        joris.accountMade("kc-joris");

        joris.chooseUsername(JORIS_NAME, NOW);

        assertThat(joris.account()).isInstanceOf(Prepared.class);
    }

    @Test
    void another_name_is_refused_once_one_was_chosen() {
        Person joris = People.invitedJoris(SecondFactor.SMS);
        joris.chooseUsername(JORIS_NAME, NOW);

        assertThatThrownBy(() -> joris.chooseUsername(new Username("joris"), NOW))
                .isInstanceOf(PersonRefused.class)
                .hasMessage(Reason.OTHER_USERNAME_CHOSEN.name());
    }

    @Test
    void the_time_to_set_up_an_account_is_limited() {
        Person joris = People.invitedJoris(SecondFactor.SMS);

        assertThatThrownBy(() -> joris.chooseUsername(JORIS_NAME, NOW.plus(Duration.ofHours(1))))
                .isInstanceOf(PersonRefused.class)
                .hasMessage(Reason.SETUP_OVER.name());
        joris.chooseUsername(JORIS_NAME, NOW.plus(Duration.ofMinutes(59)));
    }

    @Test
    void new_codes_give_a_new_token_and_keep_the_name() {
        Person joris = People.invitedJoris(SecondFactor.SMS);
        joris.chooseUsername(JORIS_NAME, NOW);

        joris.allowSetup(later("other-hash"), List.of("o-korenschoof"));

        assertThat(joris.account()).isEqualTo(new Named(later("other-hash"), JORIS_NAME));
    }

    @Test
    void an_old_proof_that_comes_again_changes_nothing() {
        Person joris = People.readyJoris();

        assertThat(joris.allowSetup(People.setup(SecondFactor.SMS), List.of())).isEmpty();
        assertThat(joris.account().currentSetup()).contains(People.setup(SecondFactor.SMS));
    }

    @Test
    void a_ready_account_serves_a_further_means_at_once() {
        Person joris = People.readyJoris();

        assertThat(joris.allowSetup(later("other-hash"), List.of("o-molen")))
                .singleElement()
                .isInstanceOfSatisfying(
                        AccountReady.class, ready -> assertThat(ready.meansId()).isEqualTo("m-second"));
        assertThat(joris.organisationIds()).contains("o-korenschoof", "o-molen");
    }

    @Test
    void a_name_the_login_server_has_for_somebody_else_can_be_chosen_anew() {
        Person joris = People.invitedJoris(SecondFactor.SMS);
        joris.chooseUsername(JORIS_NAME, NOW);

        joris.giveUpUsername();

        assertThat(joris.account()).isInstanceOf(Invited.class);
    }

    private static Setup later(String hash) {
        return new Setup(
                "m-second",
                AssuranceLevel.EH3,
                SecondFactor.SMS,
                hash,
                NOW.plus(Duration.ofHours(9)),
                NOW.plus(Duration.ofHours(8)));
    }
}
