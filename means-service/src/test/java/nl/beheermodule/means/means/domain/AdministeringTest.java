package nl.beheermodule.means.means.domain;

import static nl.beheermodule.means.means.domain.AssuranceLevel.EH3;
import static nl.beheermodule.means.means.domain.AssuranceLevel.EH4;
import static nl.beheermodule.means.means.domain.Bakery.ANNAS;
import static nl.beheermodule.means.means.domain.Bakery.MEES;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY_DATE;
import static nl.beheermodule.means.means.domain.Mutated.active;
import static nl.beheermodule.means.means.domain.Mutated.approve;
import static nl.beheermodule.means.means.domain.Mutated.ask;
import static nl.beheermodule.means.means.domain.Mutated.level;
import static nl.beheermodule.means.means.domain.Mutated.link;
import static nl.beheermodule.means.means.domain.Mutated.role;
import static nl.beheermodule.means.means.domain.Role.ADMINISTRATOR;
import static nl.beheermodule.means.means.domain.Role.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRoleChanged;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Norm 9: the beheerdersrol has an end, and only the wettelijk vertegenwoordiger gives another period. */
class AdministeringTest {
    private static final RolePeriod FIVE_YEARS = new RolePeriod(Period.ofYears(5));
    private static final LocalDate LAST_DAY = LocalDate.parse("2031-11-23");

    @Test
    void norm_9_the_beheerdersrol_expires_after_five_years() {
        Means means = beheerder();
        assertThat(means.terms().administratorUntil()).isEqualTo(LAST_DAY);
        refused(Reason.NOT_DUE, () -> means.administering().expire(LAST_DAY, MONDAY));
        assertThat(means.administering().expire(LAST_DAY.plusDays(1), MONDAY))
                .isEqualTo(new MeansRoleChanged(ANNAS, RoleCause.EXPIRED, MONDAY));
        assertThat(means.terms().role()).isEqualTo(USER);
        assertThat(means.administers()).isEmpty();
    }

    @Test
    void norm_9_the_role_is_over_at_the_midnight_after_its_last_day_in_Amsterdam() {
        assertThat(beheerder().administering().endsAt()).contains(java.time.Instant.parse("2031-11-23T23:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2028-02-29,2033-02-28", "2027-03-01,2032-03-01", "2026-12-31,2031-12-31"})
    void norm_9_five_years_are_calendar_years(LocalDate first, LocalDate last) {
        assertThat(FIVE_YEARS.lastDay(first)).isEqualTo(last);
    }

    @Test
    void norm_9_zero_means_never() {
        Means means = active(EH3, ADMINISTRATOR);
        means.administering().begin(RolePeriod.FOR_EVER, MONDAY_DATE);
        assertThat(means.terms().administratorUntil()).isNull();
        assertThat(means.administering().endsAt()).isEmpty();
        refused(Reason.NOT_DUE, () -> means.administering().expire(LAST_DAY.plusYears(95), MONDAY));
    }

    @Test
    void norm_9_only_the_wv_renews() {
        Means means = expired();
        LocalDate muchLater = LAST_DAY.plusYears(20);
        refused(Reason.ADMINISTRATOR_ROLE_OVER, () -> askOn(muchLater, means, role(ADMINISTRATOR)));
        refused(Reason.ADMINISTRATOR_ROLE_OVER, () -> askOn(muchLater, means, level(EH4, ADMINISTRATOR, null)));
        assertThat(means.administering().renew(FIVE_YEARS, muchLater, MONDAY))
                .contains(new MeansRoleChanged(ANNAS, RoleCause.RENEWED, MONDAY));
        assertThat(means.terms().role()).isEqualTo(ADMINISTRATOR);
        assertThat(means.terms().administratorUntil()).isEqualTo(muchLater.plusYears(5));
    }

    @Test
    void norm_9_a_role_that_still_holds_is_renewed_from_the_day_of_the_decision() {
        Means means = beheerder();
        means.administering().renew(FIVE_YEARS, LAST_DAY.minusDays(20), MONDAY);
        assertThat(means.terms().administratorUntil())
                .isEqualTo(LAST_DAY.minusDays(20).plusYears(5));
        assertThat(means.administering().renew(FIVE_YEARS, LAST_DAY.minusDays(20), MONDAY))
                .as("the same decision once more")
                .isEmpty();
    }

    @Test
    void norm_9_giving_the_role_up_and_taking_it_again_brings_no_new_period() {
        Means means = beheerder();
        ask(means, role(USER));
        approve(means);
        assertThat(means.administering().endsAt()).isEmpty();
        askAnother(means, role(ADMINISTRATOR));
        means.mutating().approve(MEES, MONDAY_DATE.plusYears(1), MONDAY);
        means.administering().begin(FIVE_YEARS, MONDAY_DATE.plusYears(1));
        assertThat(means.terms().role()).isEqualTo(ADMINISTRATOR);
        assertThat(means.terms().administratorUntil()).isEqualTo(LAST_DAY);
    }

    @Test
    void norm_9_a_role_asked_in_time_but_handled_too_late_is_refused() {
        Means means = beheerder();
        ask(means, role(USER));
        approve(means);
        askAnother(means, role(ADMINISTRATOR));
        refused(Reason.ADMINISTRATOR_ROLE_OVER, () -> means.mutating().approve(MEES, LAST_DAY.plusDays(1), MONDAY));
    }

    @Test
    void norm_9_another_change_does_not_bring_back_a_role_that_expired_meanwhile() {
        Means means = beheerder();
        ask(means, link(Bakery.MILL));
        means.administering().expire(LAST_DAY.plusDays(1), MONDAY);
        means.mutating().approve(MEES, LAST_DAY.plusDays(2), MONDAY);
        assertThat(means.terms().organisations()).containsExactly(Bakery.BAKERY, Bakery.MILL);
        assertThat(means.terms().role()).isEqualTo(USER);
    }

    @Test
    void norm_9_another_change_does_not_take_away_a_role_that_was_renewed_meanwhile() {
        Means means = expired();
        askOn(LAST_DAY.plusDays(2), means, link(Bakery.MILL));
        means.administering().renew(FIVE_YEARS, LAST_DAY.plusDays(3), MONDAY);
        means.mutating().approve(MEES, LAST_DAY.plusDays(4), MONDAY);
        assertThat(means.terms().role()).isEqualTo(ADMINISTRATOR);
    }

    @Test
    void norm_9_who_was_never_beheerder_or_is_not_active_has_nothing_to_renew() {
        refused(
                Reason.NEVER_ADMINISTRATOR,
                () -> active(EH3, USER).administering().renew(FIVE_YEARS, MONDAY_DATE, MONDAY));
        refused(
                Reason.MUTATION_NOT_ACTIVE,
                () -> Bakery.approved().administering().renew(FIVE_YEARS, MONDAY_DATE, MONDAY));
    }

    @Test
    void norm_9_a_beheerder_from_before_the_role_had_an_end_gets_one_but_not_without_notice() {
        Means means = active(EH3, ADMINISTRATOR);
        assertThat(means.administering().beginLate(FIVE_YEARS, MONDAY_DATE.plusDays(61), MONDAY))
                .isEqualTo(new MeansRoleChanged(ANNAS, RoleCause.DECISION, MONDAY));
        assertThat(means.terms().administratorUntil()).as("from its activation").isEqualTo(LAST_DAY);
        refused(Reason.NOT_DUE, () -> means.administering().beginLate(FIVE_YEARS, LAST_DAY, MONDAY));
        Means old = active(EH3, ADMINISTRATOR);
        old.administering().beginLate(FIVE_YEARS, LAST_DAY.plusDays(1), MONDAY);
        assertThat(old.terms().administratorUntil()).isEqualTo(LAST_DAY.plusDays(1));
        refused(
                Reason.NOT_DUE,
                () -> active(EH3, ADMINISTRATOR).administering().beginLate(RolePeriod.FOR_EVER, LAST_DAY, MONDAY));
    }

    private static Means beheerder() {
        Means means = active(EH3, ADMINISTRATOR);
        means.administering().begin(FIVE_YEARS, MONDAY_DATE);
        return means;
    }

    private static Means expired() {
        Means means = beheerder();
        means.administering().expire(LAST_DAY.plusDays(1), MONDAY);
        return means;
    }

    private static void askAnother(Means means, MutationWish wish) {
        means.mutating()
                .request(
                        new Mutating.Asking(new MutationId("another"), wish, Papers.NONE, null),
                        Bakery.SANNE,
                        Mutated.EH4_AT_BOTH,
                        MONDAY_DATE,
                        MONDAY);
    }

    private static void askOn(LocalDate day, Means means, MutationWish wish) {
        Papers papers =
                wish instanceof MutationWish.Link ? Papers.NONE : new Papers(document(day), Bakery.MARKET, null);
        means.mutating()
                .request(
                        new Mutating.Asking(Mutated.MUTATION, wish, papers, null),
                        Bakery.SANNE,
                        Mutated.EH4_AT_BOTH,
                        day,
                        MONDAY);
    }

    private static IdentityDocument document(LocalDate day) {
        return new IdentityDocument(DocumentType.PASSPORT, "NWR1B2C34", day.plusYears(4), Bakery.scans(1));
    }

    private static void refused(Reason reason, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        MeansRefused.class,
                        refused -> assertThat(refused.reasons()).isEqualTo(List.of(reason)));
    }
}
