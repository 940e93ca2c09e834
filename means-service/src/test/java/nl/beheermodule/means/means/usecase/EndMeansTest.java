package nl.beheermodule.means.means.usecase;

import static nl.beheermodule.means.means.domain.Bakery.BAKERY;
import static nl.beheermodule.means.means.domain.Bakery.MILL;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY_DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.Leaving;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansEvent.MeansEnded;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRequested;
import nl.beheermodule.means.means.domain.MeansEvent.MeansUnlinked;
import nl.beheermodule.means.means.domain.MeansFile;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.Mutated;
import nl.beheermodule.means.means.domain.MutationWish;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Requester.Powers;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.usecase.EndMeans.When;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.problem.NotFound;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R75–R77, Q9: ending, with one eye on the other beheerders. */
class EndMeansTest {
    private static final Powers BOTH = new Powers(Map.of(BAKERY, AssuranceLevel.EH3, MILL, AssuranceLevel.EH3));

    private final Workshop workshop = new Workshop();
    private final EndMeans end = new EndMeans(workshop.means, workshop.administrators, workshop.clock);
    private final CancelEnd cancel = new CancelEnd(workshop.means, workshop.administrators, workshop.clock);
    private final EndAsPlanned endAsPlanned = new EndAsPlanned(workshop.means, workshop.clock);

    @Test
    void R76_the_second_last_beheerder_may_go_and_the_last_may_not() {
        MeansId sanne = administrator(1, BAKERY);
        MeansId joris = administrator(2, BAKERY);
        assertThat(now(joris)).isInstanceOf(MeansEnded.class);
        refused(Reason.CONFIRM_ORGANISATION_END, () -> now(sanne));
        user(3, BAKERY);
        refused(Reason.LAST_ADMINISTRATOR, () -> now(sanne));
        assertThat(status(sanne)).isEqualTo(MeansStatus.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(When.class)
    void Q9_the_last_beheerder_may_not_go_at_any_time_while_others_are_open(When when) {
        MeansId sanne = administrator(1, BAKERY);
        workshop.requested("an application awaits approval");
        refused(
                Reason.LAST_ADMINISTRATOR,
                () -> end.end(command(sanne, when, MONDAY_DATE.plusDays(9), true, List.of())));
    }

    @Test
    void Q9_a_beheerder_at_EH2_or_with_a_planned_end_does_not_count() {
        MeansId sanne = administrator(1, BAKERY);
        add(2, Role.ADMINISTRATOR, AssuranceLevel.EH2, BAKERY);
        MeansId joris = administrator(3, BAKERY);
        end.end(command(joris, When.DATE, MONDAY_DATE.plusDays(1), false, List.of()));
        refused(Reason.LAST_ADMINISTRATOR, () -> now(sanne));
        cancel.cancel(BAKERY, joris, BOTH);
        assertThat(now(sanne)).isInstanceOf(MeansEnded.class);
    }

    @Test
    void R77_the_very_last_means_ends_the_company_when_that_is_said_aloud() {
        MeansId sanne = administrator(1, BAKERY);
        refused(Reason.CONFIRM_ORGANISATION_END, () -> now(sanne));
        assertThat(end.end(command(sanne, When.NOW, null, true, List.of())))
                .isEqualTo(new MeansEnded(sanne, List.of(BAKERY), MONDAY));
        refused(Reason.ORGANISATION_ENDING, () -> workshop.requested("after the end"));
        assertThat(workshop.means.find(new MeansId("after the end"))).isEmpty();
    }

    @Test
    void R77_a_company_does_not_end_while_somebody_is_being_added() {
        MeansId sanne = administrator(1, BAKERY);
        workshop.arrivals.into(
                List.of(BAKERY),
                new MeansId("on its way"),
                () -> refused(
                        Reason.LAST_ADMINISTRATOR, () -> end.end(command(sanne, When.NOW, null, true, List.of()))));
        workshop.requested("still possible");
    }

    @Test
    void R77_an_arrival_that_never_came_holds_nobody_up_for_long() {
        MeansId sanne = administrator(1, BAKERY);
        workshop.claims.change(BAKERY, guard -> guard.arriving(new MeansId("crashed"), workshop.clock.instant()));
        workshop.clock.advance(Duration.ofMinutes(10));
        assertThat(end.end(command(sanne, When.NOW, null, true, List.of()))).isInstanceOf(MeansEnded.class);
    }

    @Test
    void R77_a_planned_end_of_the_company_closes_it_and_taking_it_back_opens_it() {
        MeansId sanne = administrator(1, BAKERY);
        end.end(command(sanne, When.DATE, MONDAY_DATE.plusDays(1), true, List.of()));
        refused(Reason.ORGANISATION_ENDING, () -> workshop.requested("too late"));
        cancel.cancel(BAKERY, sanne, BOTH);
        workshop.requested("in time");
    }

    @Test
    void R77_a_planned_end_of_the_company_ends_it_on_its_day() {
        MeansId sanne = administrator(1, BAKERY);
        end.end(command(sanne, When.DATE, MONDAY_DATE.plusDays(1), true, List.of()));
        Instant midnight = Instant.parse("2026-11-24T23:00:00Z");
        workshop.clock.set(midnight.minusMillis(1));
        assertThat(workshop.means.ending(workshop.clock.instant(), 9)).isEmpty();
        workshop.clock.set(midnight);
        workshop.means.ending(workshop.clock.instant(), 9).forEach(endAsPlanned::end);
        assertThat(workshop.means.facts.getLast()).isEqualTo(new MeansEnded(sanne, List.of(BAKERY), midnight));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23"})
    void R72_the_earliest_day_to_end_is_tomorrow(LocalDate tooEarly) {
        administrator(1, BAKERY);
        MeansId anna = user(2, BAKERY);
        refused(Reason.END_TOO_EARLY, () -> end.end(command(anna, When.DATE, tooEarly, false, List.of())));
        end.end(command(anna, When.DATE, MONDAY_DATE.plusDays(1), false, List.of()));
    }

    @Test
    void R72_the_latest_day_to_end_is_five_years_ahead() {
        administrator(1, BAKERY);
        MeansId anna = user(2, BAKERY);
        LocalDate latest = MONDAY_DATE.plusYears(5);
        for (LocalDate tooLate : List.of(latest.plusDays(1), LocalDate.MAX)) {
            refused(Reason.END_TOO_LATE, () -> end.end(command(anna, When.DATE, tooLate, false, List.of())));
        }
        end.end(command(anna, When.DATE, latest, false, List.of()));
    }

    @Test
    void R73_other_organisations_too_but_only_where_one_is_beheerder() {
        administrator(1, BAKERY, MILL);
        MeansId anna = user(2, BAKERY, MILL);
        OrganisationId elsewhere = new OrganisationId("o-elsewhere");
        refused(Reason.NOT_YOUR_ORGANISATION, () -> end.end(command(anna, When.NOW, null, false, List.of(elsewhere))));
        assertThat(now(anna)).isInstanceOf(MeansUnlinked.class);
        assertThatThrownBy(() -> now(anna)).isInstanceOf(NotFound.class);
        MeansId joris = user(3, BAKERY, MILL);
        assertThat(end.end(command(joris, When.NOW, null, false, List.of(MILL))))
                .isInstanceOf(MeansEnded.class);
    }

    @Test
    void R77_that_one_organisation_may_end_is_not_said_of_another() {
        MeansId sanne = administrator(1, BAKERY, MILL);
        refused(Reason.CONFIRM_ORGANISATION_END, () -> end.end(command(sanne, When.NOW, null, true, List.of(MILL))));
        assertThat(status(sanne)).isEqualTo(MeansStatus.ACTIVE);
        assertThat(end.end(
                        new EndMeans.Command(BAKERY, List.of(MILL), sanne, When.NOW, null, Set.of(BAKERY, MILL), BOTH)))
                .isEqualTo(new MeansEnded(sanne, List.of(BAKERY, MILL), MONDAY));
    }

    @Test
    void R73_R77_only_the_other_organisation_may_end_with_it() {
        MeansId sanne = administrator(1, BAKERY, MILL);
        administrator(2, BAKERY);
        refused(Reason.CONFIRM_ORGANISATION_END, () -> end.end(command(sanne, When.NOW, null, false, List.of(MILL))));
        assertThat(end.end(new EndMeans.Command(BAKERY, List.of(MILL), sanne, When.NOW, null, Set.of(MILL), BOTH)))
                .isEqualTo(new MeansEnded(sanne, List.of(MILL), MONDAY));
    }

    @Test
    void R73_R76_the_preview_says_of_each_organisation_what_ending_would_do() {
        MeansId sanne = administrator(1, BAKERY, MILL);
        administrator(2, BAKERY);
        user(3, MILL);
        PreviewEnd preview = new PreviewEnd(workshop.means, workshop.clock);
        assertThat(preview.of(BAKERY, sanne, BOTH).here()).isEqualTo(new PreviewEnd.Place(BAKERY, false, false));
        assertThat(preview.of(BAKERY, sanne, BOTH).others())
                .containsExactly(new PreviewEnd.Place(MILL, true, false))
                .allMatch(PreviewEnd.Place::isRefused);
        end.end(new EndMeans.Command(MILL, List.of(), new MeansId("m-3"), When.NOW, null, Set.of(), BOTH));
        assertThat(preview.of(BAKERY, sanne, BOTH).others())
                .containsExactly(new PreviewEnd.Place(MILL, true, true))
                .noneMatch(PreviewEnd.Place::isRefused);
    }

    @Test
    void R76_Q9_a_lower_level_or_another_role_says_before_it_is_asked_that_nobody_would_remain() {
        MeansId sanne = administrator(1, BAKERY);
        user(2, BAKERY);
        PreviewChange preview = new PreviewChange(workshop.means);
        for (MutationWish wish : List.of(Mutated.role(Role.USER), Mutated.level(AssuranceLevel.EH2))) {
            assertThat(preview.leftWithoutAdministrator(BAKERY, sanne, wish)).containsExactly(BAKERY);
        }
        assertThat(preview.leftWithoutAdministrator(BAKERY, sanne, Mutated.level(AssuranceLevel.EH2_PLUS)))
                .isEmpty();
        administrator(3, BAKERY);
        assertThat(preview.leftWithoutAdministrator(BAKERY, sanne, Mutated.role(Role.USER)))
                .isEmpty();
    }

    @Test
    void Q9_a_beheerder_does_not_step_down_as_the_last_one() {
        MeansId sanne = administrator(1, BAKERY);
        Means means = workshop.found(sanne);
        refused(Reason.LAST_ADMINISTRATOR, () -> workshop.administrators.steppingDown(means, () -> sanne));
        administrator(2, BAKERY);
        assertThat(workshop.administrators.<MeansId>steppingDown(means, () -> sanne))
                .isEqualTo(sanne);
    }

    @Test
    void a_claim_that_a_crash_left_is_given_back_and_what_was_decided_under_it_is_never_saved() {
        MeansId sanne = administrator(1, BAKERY);
        MeansId joris = administrator(2, BAKERY);
        Means frozen = workshop.found(joris);
        assertThatThrownBy(() -> workshop.administrators.steppingDown(frozen, () -> {
                    throw new IllegalStateException("the process stops here");
                }))
                .isInstanceOf(IllegalStateException.class);
        workshop.clock.advance(Duration.ofSeconds(31));
        workshop.giveBack.giveBack();
        assertThat(now(sanne)).isInstanceOf(MeansEnded.class);
        MeansEvent late = frozen.ending().atOnce(new Leaving(List.of(BAKERY), List.of()), workshop.clock.instant());
        assertThatThrownBy(() -> workshop.means.save(frozen, late)).isInstanceOf(StaleVersion.class);
    }

    private MeansId administrator(int number, OrganisationId... organisations) {
        return add(number, Role.ADMINISTRATOR, AssuranceLevel.EH3, organisations);
    }

    private MeansId user(int number, OrganisationId... organisations) {
        return add(number, Role.USER, AssuranceLevel.EH3, organisations);
    }

    private MeansId add(int number, Role role, AssuranceLevel level, OrganisationId... organisations) {
        MeansFile file = Bakery.file(new MeansId("m-" + number), "ZB-FQIR-%04d".formatted(number));
        workshop.means.add(Bakery.active(file, role, level, organisations), new MeansRequested(file.id(), MONDAY));
        return file.id();
    }

    private MeansEvent now(MeansId means) {
        return end.end(command(means, When.NOW, null, false, List.of()));
    }

    private static EndMeans.Command command(
            MeansId means,
            When when,
            @org.jspecify.annotations.Nullable LocalDate date,
            boolean mayEnd,
            List<OrganisationId> also) {
        Set<OrganisationId> ended = mayEnd ? Set.of(BAKERY) : Set.of();
        return new EndMeans.Command(BAKERY, also, means, when, date, ended, BOTH);
    }

    private MeansStatus status(MeansId means) {
        return MeansStatus.of(workshop.found(means).state());
    }

    private static void refused(Reason reason, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        MeansRefused.class,
                        refused -> assertThat(refused.reasons()).containsExactly(reason));
    }
}
