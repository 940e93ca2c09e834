package nl.beheermodule.means.means.domain;

import static nl.beheermodule.means.means.domain.Bakery.ANNAS;
import static nl.beheermodule.means.means.domain.Bakery.BAKERY;
import static nl.beheermodule.means.means.domain.Bakery.MILL;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.Bakery.active;
import static nl.beheermodule.means.means.domain.Bakery.approved;
import static nl.beheermodule.means.means.domain.Bakery.file;
import static nl.beheermodule.means.means.domain.Bakery.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.means.means.domain.MeansEvent.MeansEndScheduled;
import nl.beheermodule.means.means.domain.MeansEvent.MeansEnded;
import nl.beheermodule.means.means.domain.MeansEvent.MeansUnlinked;
import nl.beheermodule.means.means.domain.MeansEvent.MeansWithdrawn;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R71–R77, Q18: how a means ends. */
class MeansEndingTest {
    private static final Leaving THE_BAKERY = new Leaving(List.of(BAKERY), List.of());
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

    /** Saturday 00:00 in Amsterdam. */
    private static final Instant MIDNIGHT_AFTER_FRIDAY = Instant.parse("2026-11-27T23:00:00Z");

    @Test
    void R72_a_means_ends_at_once() {
        Means means = active(BAKERY);
        assertThat(means.ending().atOnce(THE_BAKERY, MONDAY)).isEqualTo(new MeansEnded(ANNAS, List.of(), MONDAY));
        assertThat(MeansStatus.of(means.state())).isEqualTo(MeansStatus.ENDED);
        refused(Reason.ALREADY_ENDED, () -> means.ending().atOnce(THE_BAKERY, MONDAY));
    }

    @Test
    void R73_a_means_ends_for_one_organisation_and_goes_on_for_the_other() {
        Means means = active(BAKERY, MILL);
        assertThat(means.ending().atOnce(THE_BAKERY, MONDAY))
                .isEqualTo(new MeansUnlinked(ANNAS, List.of(BAKERY), List.of(), MONDAY));
        assertThat(means.terms().organisations()).containsExactly(MILL);
        assertThat(MeansStatus.of(means.state())).isEqualTo(MeansStatus.ACTIVE);
        refused(Reason.NOT_YOUR_ORGANISATION, () -> means.ending().atOnce(THE_BAKERY, MONDAY));
    }

    @Test
    void R72_a_planned_end_comes_at_the_midnight_after_its_last_day() {
        Means means = active(BAKERY);
        assertThat(means.ending().on(FRIDAY, THE_BAKERY, MONDAY))
                .isEqualTo(new MeansEndScheduled(ANNAS, List.of(BAKERY), FRIDAY, MONDAY));
        assertThat(means.ending().dueAt()).contains(MIDNIGHT_AFTER_FRIDAY);
        refused(Reason.NOT_DUE, () -> means.ending().asPlanned(MIDNIGHT_AFTER_FRIDAY.minusMillis(1)));
        assertThat(means.ending().asPlanned(MIDNIGHT_AFTER_FRIDAY))
                .isEqualTo(new MeansEnded(ANNAS, List.of(), MIDNIGHT_AFTER_FRIDAY));
    }

    @Test
    void R73_each_organisation_has_its_own_planned_end() {
        Means means = active(BAKERY, MILL);
        means.ending().on(FRIDAY.plusDays(7), new Leaving(List.of(MILL), List.of(MILL)), MONDAY);
        means.ending().on(FRIDAY, THE_BAKERY, MONDAY);
        assertThat(means.ending().asPlanned(MIDNIGHT_AFTER_FRIDAY))
                .isEqualTo(new MeansUnlinked(ANNAS, List.of(BAKERY), List.of(), MIDNIGHT_AFTER_FRIDAY));
        Instant weekLater = MIDNIGHT_AFTER_FRIDAY.plusSeconds(7 * 86_400);
        assertThat(means.ending().dueAt()).contains(weekLater);
        assertThat(means.ending().asPlanned(weekLater)).isEqualTo(new MeansEnded(ANNAS, List.of(MILL), weekLater));
    }

    @Test
    void Q18_a_planned_end_can_be_taken_back_until_its_day_is_over() {
        Means means = active(BAKERY);
        means.ending().on(FRIDAY, THE_BAKERY, MONDAY);
        refused(Reason.NO_TERMINATION, () -> means.ending().cancel(List.of(BAKERY), MIDNIGHT_AFTER_FRIDAY));
        means.ending().cancel(List.of(BAKERY), MIDNIGHT_AFTER_FRIDAY.minusMillis(1));
        assertThat(means.ending().dueAt()).isEmpty();
        refused(Reason.NO_TERMINATION, () -> means.ending().cancel(List.of(BAKERY), MONDAY));
    }

    @Test
    void R72_a_new_plan_replaces_the_earlier_one() {
        Means means = active(BAKERY);
        means.ending().on(FRIDAY, THE_BAKERY, MONDAY);
        means.ending().on(FRIDAY.plusDays(1), THE_BAKERY, MONDAY);
        assertThat(means.ending().planned()).containsExactly(new PlannedEnd(BAKERY, FRIDAY.plusDays(1), false, MONDAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23,2029-11-23", "2029-11-23,2029-11-23", "2029-11-24,2032-11-23", "2040-01-01,2041-11-23"})
    void R72_the_running_contract_ends_on_its_last_day(LocalDate today, LocalDate end) {
        assertThat(active(BAKERY).ending().contractEnd(today)).contains(end);
    }

    @Test
    void Q20_a_planned_end_is_refused_while_a_mutation_is_pending() {
        Means means = active(BAKERY);
        Mutated.ask(means, Mutated.role(Role.ADMINISTRATOR));
        refused(Reason.MUTATION_PENDING, () -> means.ending().on(FRIDAY, THE_BAKERY, MONDAY));
        means.mutating().withdraw(MONDAY);
        means.ending().on(FRIDAY, THE_BAKERY, MONDAY);
    }

    @Test
    void Q18_R73_a_cancelled_end_and_an_organisation_that_was_left_are_remembered() {
        Means means = active(BAKERY, MILL);
        means.ending().on(FRIDAY, THE_BAKERY, MONDAY);
        means.ending().cancel(List.of(BAKERY), MONDAY.plusSeconds(60));
        means.ending().atOnce(THE_BAKERY, MONDAY.plusSeconds(120));
        assertThat(means.traces())
                .containsExactly(
                        new Trace(Trace.Kind.END_SCHEDULED, MONDAY, FRIDAY),
                        new Trace(Trace.Kind.END_CANCELLED, MONDAY.plusSeconds(60), FRIDAY),
                        new Trace(Trace.Kind.UNLINKED, MONDAY.plusSeconds(120), null));
    }

    @Test
    void what_is_not_active_ends_at_once_only() {
        refused(Reason.NOT_ACTIVE, () -> approved().ending().on(FRIDAY, THE_BAKERY, MONDAY));
        Means waiting = approved();
        assertThat(waiting.ending().atOnce(THE_BAKERY, MONDAY)).isInstanceOf(MeansEnded.class);
        assertThat(waiting.activation().activate("anna", SecondFactor.SMS, null, FRIDAY, MONDAY))
                .isEmpty();
        refused(Reason.NOT_APPROVED, () -> requested().ending().atOnce(THE_BAKERY, MONDAY));
    }

    @Test
    void Q18_an_application_is_withdrawn_until_it_is_handled() {
        Means means = requested();
        assertThat(means.withdraw(MONDAY)).isEqualTo(new MeansWithdrawn(ANNAS, MONDAY));
        assertThat(MeansStatus.of(means.state())).isEqualTo(MeansStatus.ENDED);
        refused(Reason.ALREADY_DECIDED, () -> means.approve(Bakery.MEES, MONDAY));
        refused(Reason.ALREADY_HANDLED, () -> approved().withdraw(MONDAY));
    }

    @ParameterizedTest
    @CsvSource({"EH2,ADMINISTRATOR,0", "EH2_PLUS,ADMINISTRATOR,1", "EH3,ADMINISTRATOR,1", "EH3,USER,0"})
    void Q9_only_an_active_beheerder_from_EH2_plus_counts(AssuranceLevel level, Role role, int counts) {
        assertThat(active(file(), role, level, BAKERY).administers()).hasSize(counts);
    }

    @Test
    void Q9_who_has_a_planned_end_does_not_count() {
        Means means = active(file(), Role.ADMINISTRATOR, AssuranceLevel.EH3, BAKERY, MILL);
        means.ending().on(FRIDAY, THE_BAKERY, MONDAY);
        assertThat(means.administers()).containsExactly(MILL);
        means.ending().cancel(List.of(BAKERY), MONDAY);
        assertThat(means.administers()).containsExactly(BAKERY, MILL);
    }

    private static void refused(Reason reason, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        MeansRefused.class,
                        refused -> assertThat(refused.reasons()).containsExactly(reason));
    }
}
