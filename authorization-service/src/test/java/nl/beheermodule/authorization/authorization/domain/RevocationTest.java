package nl.beheermodule.authorization.authorization.domain;

import static nl.beheermodule.authorization.Korenschoof.ANNA_LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static nl.beheermodule.authorization.Korenschoof.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Expired;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Revoked;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevocationTest {
    private static final Instant FINAL = NOW.plusSeconds(3);

    private final Authorization authorization = Authorization.ungranted(ANNA_LOONHEFFINGEN);

    @BeforeEach
    void granted() {
        authorization.grant(ANNA_LOONHEFFINGEN, TOMORROW, NOW);
    }

    @Test
    void a_revocation_is_final_in_three_seconds_r99() {
        assertThat(authorization.revoke(NOW)).isEqualTo(FINAL);
        assertThat(authorization.endIfDue(NOW.plusMillis(2_999))).isEmpty();
        assertThat(authorization.endIfDue(FINAL)).contains(new Revoked(FINAL, RevocationCause.BY_ADMINISTRATOR, FINAL));
    }

    @Test
    void it_holds_until_it_is_final_and_not_a_moment_longer() {
        authorization.revoke(NOW);
        assertThat(authorization.state().holds(NOW.plusMillis(2_999))).isTrue();
        assertThat(authorization.state().holds(FINAL)).isFalse();
    }

    @Test
    void it_may_be_taken_back_after_2_9_seconds() {
        authorization.revoke(NOW);
        authorization.undoRevocation(NOW.plusMillis(2_900));
        assertThat(authorization.state()).isEqualTo(new AuthorizationState.Valid(new Term(TODAY, TOMORROW)));
        assertThat(authorization.endIfDue(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void it_may_not_be_taken_back_after_3_1_seconds_swept_up_or_not() {
        authorization.revoke(NOW);
        Instant late = NOW.plusMillis(3_100);
        refused(Refusal.REVOCATION_IS_FINAL, () -> authorization.undoRevocation(late));
        authorization.endIfDue(late);
        refused(Refusal.REVOCATION_IS_FINAL, () -> authorization.undoRevocation(late));
    }

    @Test
    void it_may_be_taken_back_once_q13() {
        authorization.revoke(NOW);
        authorization.undoRevocation(NOW);
        refused(Refusal.NOT_BEING_REVOKED, () -> authorization.undoRevocation(NOW));
    }

    @Test
    void revoking_twice_does_not_start_the_seconds_again() {
        authorization.revoke(NOW);
        assertThat(authorization.revoke(NOW.plusSeconds(2))).isEqualTo(FINAL);
        refused(Refusal.ENDED, () -> authorization.revoke(FINAL));
    }

    @Test
    void the_end_date_of_what_is_being_revoked_cannot_be_changed() {
        authorization.revoke(NOW);
        refused(
                Refusal.BEING_REVOKED,
                () -> authorization.changeEndDate(
                        TODAY.plusDays(9), AssuranceLevel.EH3, LOONHEFFINGEN, NOW.plusSeconds(1)));
    }

    @Test
    void it_expires_at_the_end_of_its_last_day_in_amsterdam_q11() {
        Instant midnight = Instant.parse("2026-11-24T23:00:00Z");
        assertThat(authorization.state().holds(midnight.minusMillis(1))).isTrue();
        assertThat(authorization.endIfDue(midnight.minusMillis(1))).isEmpty();
        assertThat(authorization.state().holds(midnight)).isFalse();
        assertThat(authorization.endIfDue(midnight)).contains(new Expired(TOMORROW, midnight));
        assertThat(authorization.endIfDue(midnight)).isEmpty();
    }

    @Test
    void revoked_in_the_last_seconds_of_its_last_day_it_ends_with_the_day() {
        Instant midnight = Instant.parse("2026-11-24T23:00:00Z");
        authorization.revoke(midnight.minusSeconds(1));
        assertThat(authorization.state().holds(midnight)).isFalse();
        assertThat(authorization.endIfDue(midnight)).contains(new Expired(TOMORROW, midnight));
    }

    private static void refused(Refusal reason, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        AuthorizationRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
