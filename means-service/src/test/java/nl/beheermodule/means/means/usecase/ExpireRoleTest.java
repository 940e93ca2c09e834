package nl.beheermodule.means.means.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRequested;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRoleChanged;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.Mutated;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.RoleCause;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.platform.time.Amsterdam;
import org.junit.jupiter.api.Test;

/** Norm 9, with time going by. */
class ExpireRoleTest {
    private static final LocalDate LAST_DAY = LocalDate.parse("2031-11-23");
    private static final Instant OVER = Amsterdam.endOf(LAST_DAY);

    private final Workshop workshop = new Workshop();
    private final ExpireRole expire = new ExpireRole(workshop.means, workshop.clock);

    @Test
    void norm_9_the_period_starts_when_the_means_of_a_beheerder_is_activated() {
        Means asked = Bakery.requested(Bakery.asked(
                Bakery.terms(AssuranceLevel.EH3, Role.ADMINISTRATOR, SecondFactor.SMS),
                Bakery.document(nl.beheermodule.means.means.domain.DocumentType.ID_CARD, 2),
                Bakery.MARKET));
        asked.approve(Bakery.MEES, Bakery.MONDAY);
        workshop.means.add(asked, new MeansRequested(asked.id(), Bakery.MONDAY));
        new ActivateMeans(workshop.means, workshop.arrivals, workshop.period)
                .activate(asked.id(), "anna.vandalen", SecondFactor.SMS, null, Bakery.MONDAY);
        assertThat(workshop.found(asked.id()).terms().administratorUntil()).isEqualTo(LAST_DAY);
    }

    @Test
    void norm_9_the_period_of_a_gebruiker_who_becomes_beheerder_starts_when_that_is_approved() {
        Means anna = Bakery.active(Bakery.BAKERY);
        Mutated.ask(anna, Mutated.role(Role.ADMINISTRATOR));
        MeansId id = there(anna);
        workshop.clock.set(Instant.parse("2026-12-01T10:00:00Z"));
        workshop.decide.approve(id, Bakery.MEES, OptionalLong.empty());
        assertThat(workshop.found(id).terms().administratorUntil()).isEqualTo("2031-12-01");
    }

    @Test
    void norm_9_of_two_replicas_that_sweep_at_once_one_ends_the_role() {
        MeansId id = there(beheerder());
        workshop.clock.set(OVER.minusMillis(1));
        assertThat(workshop.means.rolesEnding(workshop.clock.instant(), 10)).isEmpty();
        workshop.clock.set(OVER);
        assertThat(workshop.means.rolesEnding(workshop.clock.instant(), 10)).containsExactly(id);
        expire.expire(id);
        assertThatThrownBy(() -> expire.expire(id)).isInstanceOf(MeansRefused.class);
        assertThat(workshop.means.facts.stream().filter(MeansRoleChanged.class::isInstance))
                .containsExactly(new MeansRoleChanged(id, RoleCause.EXPIRED, OVER));
        assertThat(workshop.means.rolesEnding(workshop.clock.instant(), 10)).isEmpty();
    }

    /** R76 does not stop time: R29's form is the way back. */
    @Test
    void R29_an_expiry_may_leave_a_company_without_beheerder() {
        MeansId id = there(beheerder());
        workshop.clock.set(OVER);
        expire.expire(id);
        assertThat(workshop.means.hasOtherAdministrator(Bakery.BAKERY, new MeansId("nobody")))
                .isFalse();
    }

    @Test
    void Q9_a_beheerder_whose_role_is_over_does_not_count_whether_or_not_a_sweep_came_by() {
        there(beheerder());
        workshop.clock.set(OVER.minusMillis(1));
        assertThat(workshop.means.hasOtherAdministrator(Bakery.BAKERY, new MeansId("nobody")))
                .isTrue();
        workshop.clock.set(OVER);
        assertThat(workshop.means.hasOtherAdministrator(Bakery.BAKERY, new MeansId("nobody")))
                .isFalse();
    }

    @Test
    void norm_9_old_beheerders_get_a_period_unless_the_role_lasts_for_ever() {
        MeansId id = there(Bakery.active(Bakery.file(), Role.ADMINISTRATOR, AssuranceLevel.EH3, Bakery.BAKERY));
        assertThat(new BeginRolePeriod(workshop.means, RolePeriod.FOR_EVER, workshop.clock).waiting(10))
                .isEmpty();
        BeginRolePeriod begin = new BeginRolePeriod(workshop.means, workshop.period, workshop.clock);
        assertThat(begin.waiting(10)).containsExactly(id);
        begin.begin(id);
        assertThat(workshop.found(id).terms().administratorUntil()).isEqualTo(LAST_DAY);
        assertThat(begin.waiting(10)).isEmpty();
    }

    private Means beheerder() {
        Means means = Bakery.active(Bakery.file(), Role.ADMINISTRATOR, AssuranceLevel.EH3, Bakery.BAKERY);
        means.administering().begin(workshop.period, Bakery.MONDAY_DATE);
        return means;
    }

    private MeansId there(Means means) {
        workshop.means.add(means, new MeansRequested(means.id(), Bakery.MONDAY));
        return means.id();
    }
}
