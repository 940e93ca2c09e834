package nl.beheermodule.authorization.authorization.domain;

import static nl.beheermodule.authorization.Korenschoof.ANNA_LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundary values of R99 and Q13: 2.9 s and 3.1 s, and the moment between them. */
class RevocationBoundariesTest {
    private final Authorization authorization = Authorization.ungranted(ANNA_LOONHEFFINGEN);

    @ParameterizedTest(name = "after {0} ms it can be taken back: {1}")
    @CsvSource({"0, true", "2900, true", "2999, true", "3000, false", "3100, false"})
    void r99_a_revocation_can_be_taken_back_for_three_seconds_and_is_final_from_then_on(
            long milliseconds, boolean takenBack) {
        authorization.grant(ANNA_LOONHEFFINGEN, TOMORROW, NOW);
        authorization.revoke(NOW);
        Instant then = NOW.plusMillis(milliseconds);
        assertThat(authorization.state().holds(then)).isEqualTo(takenBack);
        if (takenBack) {
            authorization.undoRevocation(then);
            assertThat(authorization.state().holds(NOW.plusSeconds(60))).isTrue();
        } else {
            assertThatThrownBy(() -> authorization.undoRevocation(then))
                    .isInstanceOfSatisfying(
                            AuthorizationRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Refusal.REVOCATION_IS_FINAL));
        }
    }

    @ParameterizedTest(name = "after {0} ms the sweep writes it down: {1}")
    @CsvSource({"2900, false", "3100, true"})
    void r98_what_is_final_is_written_down_and_published_and_nothing_before(long milliseconds, boolean published) {
        authorization.grant(ANNA_LOONHEFFINGEN, TOMORROW, NOW);
        authorization.revoke(NOW);
        assertThat(authorization.endIfDue(NOW.plusMillis(milliseconds)).isPresent())
                .isEqualTo(published);
    }
}
