package nl.beheermodule.identity.person.domain;

import static nl.beheermodule.identity.People.JORIS;
import static nl.beheermodule.identity.People.JORIS_NAME;
import static nl.beheermodule.identity.People.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.account.domain.SetupStep;
import nl.beheermodule.identity.person.domain.PersonEvent.AccountReady;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R63 and Q19: an account that exists already follows an upgrade. */
class AccountUpgradeTest {
    @Test
    void R63_from_EH2_to_an_otp_device_the_holder_adds_the_device() {
        Person joris = ready(SecondFactor.NONE);

        assertThat(joris.allowSetup(upgrade(SecondFactor.OTP), List.of())).isEmpty();
        assertThat(SetupStep.of(joris.account())).isEqualTo(SetupStep.SET_CREDENTIALS);
        assertThat(joris.account().name()).contains(JORIS_NAME);

        assertThat(joris.complete("OTP-000123", NOW))
                .containsExactly(new AccountReady(JORIS, "m-2", JORIS_NAME, SecondFactor.OTP, "OTP-000123", NOW));
        assertThat(joris.complete("OTP-000123", NOW)).isEmpty();
    }

    @Test
    void R63_from_EH2_to_sms_nothing_is_left_to_do_but_to_know_the_number() {
        Person joris = ready(SecondFactor.NONE);

        assertThat(joris.allowSetup(upgrade(SecondFactor.SMS), List.of()))
                .containsExactly(
                        new AccountReady(JORIS, "m-2", JORIS_NAME, SecondFactor.SMS, null, NOW.plusSeconds(1)));
        assertThat(SetupStep.of(joris.account())).isEqualTo(SetupStep.DONE);
    }

    @ParameterizedTest
    @EnumSource(SecondFactor.class)
    void R63_from_EH2_plus_the_second_factor_stays_the_one_it_is(SecondFactor asked) {
        Person joris = ready(SecondFactor.SMS);

        assertThat(joris.allowSetup(upgrade(asked), List.of()))
                .containsExactly(
                        new AccountReady(JORIS, "m-2", JORIS_NAME, SecondFactor.SMS, null, NOW.plusSeconds(1)));
    }

    @Test
    void Q19_the_level_rises_when_the_new_means_is_active_and_not_before() {
        Person joris = ready(SecondFactor.SMS);
        joris.allowSetup(upgrade(SecondFactor.SMS), List.of());

        assertThat(LoginRights.of(joris.account(), List.of(AssuranceLevel.EH2_PLUS), true))
                .isEqualTo(new LoginRights(AssuranceLevel.EH2_PLUS, true));
        assertThat(LoginRights.of(joris.account(), List.of(AssuranceLevel.EH2_PLUS, AssuranceLevel.EH4), true))
                .isEqualTo(new LoginRights(AssuranceLevel.EH4, true));
    }

    @Test
    void R75_without_an_active_means_nobody_logs_in_unless_he_is_setting_one_up() {
        Account account = ready(SecondFactor.SMS).account();

        assertThat(LoginRights.of(account, List.of(), false).enabled()).isFalse();
        assertThat(LoginRights.of(account, List.of(), true).enabled()).isTrue();
        assertThat(LoginRights.of(People.invitedJoris(SecondFactor.SMS).account(), List.of(), false)
                        .enabled())
                .isTrue();
    }

    private static Person ready(SecondFactor factor) {
        Person joris = People.invitedJoris(factor);
        joris.chooseUsername(JORIS_NAME, NOW);
        joris.accountMade("kc-joris");
        joris.complete(null, NOW);
        return joris;
    }

    private static Setup upgrade(SecondFactor factor) {
        return new Setup(
                "m-2", AssuranceLevel.EH3, factor, "hash-2", NOW.plus(Duration.ofHours(1)), NOW.plusSeconds(1));
    }
}
