package nl.beheermodule.chain.authorization.domain;

import static nl.beheermodule.chain.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.chain.Korenschoof.MONDAY;
import static nl.beheermodule.chain.Korenschoof.TODAY;
import static nl.beheermodule.chain.Korenschoof.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.chain.authorization.domain.Granting.Outcome;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

class ChainAuthorizationTest {
    private static final LocalDate IN_A_YEAR = TODAY.plusYears(1);

    private final ChainAuthorization authorization = ChainAuthorization.ungranted(grant(LOONHEFFINGEN));

    @Test
    void r118_it_holds_from_today_until_the_end_of_its_last_day() {
        Granting granting = authorization.grant(grant(LOONHEFFINGEN), IN_A_YEAR, MONDAY);
        assertThat(granting.facts()).containsExactly(new ChainEvent.Granted(new Term(TODAY, IN_A_YEAR), MONDAY));
        Instant midnight = SchemeDay.endOf(IN_A_YEAR);
        assertThat(authorization.state().holds(midnight.minusMillis(1))).isTrue();
        assertThat(authorization.state().holds(midnight)).isFalse();
    }

    @Test
    void q16_at_most_five_calendar_years_ahead_and_from_tomorrow() {
        assertThat(reason(() -> authorization.grant(grant(LOONHEFFINGEN), TODAY, MONDAY)))
                .isEqualTo(ChainRefused.Reason.END_DATE_TOO_EARLY);
        assertThat(reason(() -> authorization.grant(
                        grant(LOONHEFFINGEN), TODAY.plusYears(5).plusDays(1), MONDAY)))
                .isEqualTo(ChainRefused.Reason.END_DATE_TOO_LATE);
        assertThat(authorization
                        .grant(grant(LOONHEFFINGEN), TODAY.plusYears(5), MONDAY)
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(Term.latestEnd(LocalDate.of(2028, 2, 29))).isEqualTo("2033-02-28");
    }

    @Test
    void q16_granting_again_overwrites_the_end_date_and_keeps_the_start() {
        authorization.grant(grant(LOONHEFFINGEN), IN_A_YEAR, MONDAY);
        Instant later = MONDAY.plus(Duration.ofDays(30));
        Granting again = authorization.grant(grant(LOONHEFFINGEN), IN_A_YEAR.plusYears(1), later);
        assertThat(again.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(again.oldEnd()).isEqualTo(IN_A_YEAR);
        assertThat(again.facts())
                .containsExactly(new ChainEvent.EndDateChanged(IN_A_YEAR, IN_A_YEAR.plusYears(1), later));
        assertThat(authorization.state()).isEqualTo(new ChainState.Valid(new Term(TODAY, IN_A_YEAR.plusYears(1))));
        assertThat(authorization
                        .grant(grant(LOONHEFFINGEN), IN_A_YEAR.plusYears(1), later)
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void a_renewal_changes_the_end_date_in_place() {
        authorization.grant(grant(LOONHEFFINGEN), IN_A_YEAR, MONDAY);
        assertThat(authorization.changeEndDate(IN_A_YEAR.plusYears(2), AssuranceLevel.EH3, MONDAY))
                .contains(new ChainEvent.EndDateChanged(IN_A_YEAR, IN_A_YEAR.plusYears(2), MONDAY));
        assertThat(authorization.changeEndDate(IN_A_YEAR.plusYears(2), AssuranceLevel.EH3, MONDAY))
                .isEmpty();
    }

    @Test
    void norm_1_renewing_above_the_own_level_is_refused_and_shortening_is_not() {
        authorization.grant(grant(LOONHEFFINGEN), IN_A_YEAR, MONDAY);
        assertThat(reason(() -> authorization.changeEndDate(IN_A_YEAR.plusDays(1), AssuranceLevel.EH2_PLUS, MONDAY)))
                .isEqualTo(ChainRefused.Reason.ABOVE_OWN_LEVEL);
        assertThat(authorization.changeEndDate(IN_A_YEAR.minusDays(1), AssuranceLevel.EH2_PLUS, MONDAY))
                .isPresent();
    }

    @Test
    void revoking_ends_it_at_once_and_once() {
        authorization.grant(grant(LOONHEFFINGEN), IN_A_YEAR, MONDAY);
        assertThat(authorization.revoke(RevocationCause.BY_ADMINISTRATOR, MONDAY))
                .isEqualTo(new ChainEvent.Revoked(RevocationCause.BY_ADMINISTRATOR, MONDAY));
        assertThat(authorization.state().holds(MONDAY)).isFalse();
        assertThat(reason(() -> authorization.revoke(RevocationCause.BY_ADMINISTRATOR, MONDAY)))
                .isEqualTo(ChainRefused.Reason.ENDED);
    }

    @Test
    void what_has_ended_may_be_given_anew() {
        authorization.grant(grant(LOONHEFFINGEN), TODAY.plusDays(1), MONDAY);
        Instant later = MONDAY.plus(Duration.ofDays(10));
        LocalDate end = TODAY.plusYears(2);
        assertThat(authorization.grant(grant(LOONHEFFINGEN), end, later).facts())
                .containsExactly(
                        new ChainEvent.Expired(TODAY.plusDays(1), later),
                        new ChainEvent.Granted(new Term(TODAY.plusDays(10), end), later));
    }

    @Test
    void it_expires_when_its_last_day_is_over_and_not_before() {
        authorization.grant(grant(LOONHEFFINGEN), TODAY.plusDays(1), MONDAY);
        assertThat(authorization.endIfDue(SchemeDay.endOf(TODAY.plusDays(1)).minusMillis(1)))
                .isEmpty();
        assertThat(authorization.endIfDue(SchemeDay.endOf(TODAY.plusDays(1)))).isPresent();
        assertThat(authorization.endIfDue(SchemeDay.endOf(TODAY.plusDays(1)))).isEmpty();
    }

    private static ChainRefused.Reason reason(ThrowableAssert.ThrowingCallable refused) {
        return catchThrowableOfType(ChainRefused.class, refused).reason();
    }
}
