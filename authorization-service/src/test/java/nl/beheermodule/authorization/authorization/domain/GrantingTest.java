package nl.beheermodule.authorization.authorization.domain;

import static nl.beheermodule.authorization.Korenschoof.ANNA_LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static nl.beheermodule.authorization.Korenschoof.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.EndDateChanged;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Expired;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Granted;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Revoked;
import nl.beheermodule.authorization.authorization.domain.Granting.Outcome;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantingTest {
    private final Authorization authorization = Authorization.ungranted(ANNA_LOONHEFFINGEN);

    @Test
    void it_starts_on_the_day_it_is_added_r110() {
        assertThat(grant(TOMORROW).facts()).containsExactly(new Granted(new Term(TODAY, TOMORROW), NOW));
    }

    @Test
    void the_day_is_the_day_in_amsterdam() {
        Instant pastMidnightThere = Instant.parse("2026-11-22T23:00:00Z");
        assertThat(authorization
                        .grant(ANNA_LOONHEFFINGEN, TOMORROW, pastMidnightThere)
                        .facts())
                .containsExactly(new Granted(new Term(TODAY, TOMORROW), pastMidnightThere));
    }

    @Test
    void it_ends_tomorrow_at_the_earliest_r97() {
        assertThat(grant(TOMORROW).outcome()).isEqualTo(Outcome.GRANTED);
        refused(Refusal.END_DATE_TOO_EARLY, () -> grant(TODAY));
    }

    @Test
    void it_lasts_five_years_at_most_r95() {
        assertThat(grant(TODAY.plusYears(5)).outcome()).isEqualTo(Outcome.GRANTED);
        refused(Refusal.END_DATE_TOO_LATE, () -> grant(TODAY.plusYears(5).plusDays(1)));
    }

    @Test
    void five_years_from_29_february_is_28_february_q11() {
        assertThat(Term.latestEnd(LocalDate.of(2028, 2, 29))).isEqualTo("2033-02-28");
    }

    @Test
    void granting_again_overwrites_the_end_date_and_keeps_the_start_r114_q15() {
        grant(TOMORROW);
        Instant nextWeek = NOW.plusSeconds(3600);
        Granting again = authorization.grant(ANNA_LOONHEFFINGEN, TODAY.plusDays(9), nextWeek);
        assertThat(again.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(again.oldEnd()).isEqualTo(TOMORROW);
        assertThat(again.facts()).containsExactly(new EndDateChanged(TOMORROW, TODAY.plusDays(9), nextWeek));
        assertThat(authorization.state()).isEqualTo(new AuthorizationState.Valid(new Term(TODAY, TODAY.plusDays(9))));
    }

    @Test
    void granting_what_is_there_changes_nothing() {
        grant(TOMORROW);
        assertThat(grant(TOMORROW)).isEqualTo(new Granting(Outcome.UNCHANGED, TOMORROW, java.util.List.of()));
    }

    @Test
    void what_was_revoked_may_be_granted_anew_r100() {
        grant(TOMORROW);
        Instant finalAt = authorization.revoke(NOW);
        Instant later = NOW.plusSeconds(60);
        assertThat(authorization
                        .grant(ANNA_LOONHEFFINGEN, TODAY.plusDays(9), later)
                        .facts())
                .containsExactly(
                        new Revoked(finalAt, RevocationCause.BY_ADMINISTRATOR, later),
                        new Granted(new Term(TODAY, TODAY.plusDays(9)), later));
    }

    @Test
    void what_expired_may_be_granted_anew_r100() {
        grant(TOMORROW);
        Instant later = Instant.parse("2026-11-25T09:00:00Z");
        assertThat(authorization
                        .grant(ANNA_LOONHEFFINGEN, TODAY.plusDays(9), later)
                        .facts())
                .containsExactly(
                        new Expired(TOMORROW, later),
                        new Granted(new Term(LocalDate.of(2026, 11, 25), TODAY.plusDays(9)), later));
    }

    @Test
    void granting_within_three_seconds_of_a_revocation_takes_that_back() {
        grant(TOMORROW);
        authorization.revoke(NOW);
        Granting again = authorization.grant(ANNA_LOONHEFFINGEN, TOMORROW, NOW.plusMillis(2_900));
        assertThat(again.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(authorization.state()).isEqualTo(new AuthorizationState.Valid(new Term(TODAY, TOMORROW)));
    }

    @Test
    void changing_the_end_date_keeps_the_same_limits() {
        grant(TODAY.plusDays(9));
        refused(Refusal.END_DATE_TOO_EARLY, () -> change(TODAY, AssuranceLevel.EH3));
        refused(Refusal.END_DATE_TOO_LATE, () -> change(TODAY.plusYears(5).plusDays(1), AssuranceLevel.EH3));
        assertThat(authorization.changeEndDate(TOMORROW, AssuranceLevel.EH3, LOONHEFFINGEN, NOW))
                .contains(new EndDateChanged(TODAY.plusDays(9), TOMORROW, NOW));
        assertThat(authorization.changeEndDate(TOMORROW, AssuranceLevel.EH3, LOONHEFFINGEN, NOW))
                .isEmpty();
    }

    @Test
    void a_beheerder_may_shorten_but_not_extend_above_his_own_level_norm_1() {
        grant(TODAY.plusDays(9));
        refused(Refusal.ABOVE_OWN_LEVEL, () -> change(TODAY.plusDays(10), AssuranceLevel.EH2_PLUS));
        change(TODAY.plusDays(8), AssuranceLevel.EH2_PLUS);
        assertThat(authorization.state()).isEqualTo(new AuthorizationState.Valid(new Term(TODAY, TODAY.plusDays(8))));
    }

    @Test
    void what_ended_has_no_end_date_to_change() {
        refused(Refusal.ENDED, () -> change(TOMORROW, AssuranceLevel.EH3));
        grant(TOMORROW);
        Instant afterTheEnd = Instant.parse("2026-11-24T23:00:00Z");
        refused(
                Refusal.ENDED,
                () -> authorization.changeEndDate(TODAY.plusDays(9), AssuranceLevel.EH3, LOONHEFFINGEN, afterTheEnd));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, true", "2027-01-23, true", "2027-01-24, false", "2026-11-22, false"})
    void it_expires_soon_from_today_until_two_calendar_months_ahead_r85_q11(LocalDate end, boolean soon) {
        assertThat(new Term(TODAY.minusYears(1), end).expiresSoon(TODAY)).isEqualTo(soon);
    }

    private Granting grant(LocalDate end) {
        return authorization.grant(ANNA_LOONHEFFINGEN, end, NOW);
    }

    private void change(LocalDate end, AssuranceLevel grantor) {
        authorization.changeEndDate(end, grantor, LOONHEFFINGEN, NOW);
    }

    private static void refused(Refusal reason, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        AuthorizationRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
