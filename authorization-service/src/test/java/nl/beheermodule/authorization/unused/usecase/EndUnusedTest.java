package nl.beheermodule.authorization.unused.usecase;

import static nl.beheermodule.authorization.Korenschoof.ANNA;
import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static nl.beheermodule.authorization.Korenschoof.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Revoked;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.domain.RevocationCause;
import nl.beheermodule.authorization.authorization.usecase.InMemoryAuthorizations;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.unused.domain.Usage;
import nl.beheermodule.platform.time.Amsterdam;
import org.junit.jupiter.api.Test;

/** Norm 9: at least one machtiging in 24 months, or access lapses. */
class EndUnusedTest {
    private static final LocalDate DUE = TODAY.plusMonths(24);

    private final InMemoryAuthorizations authorizations = new InMemoryAuthorizations();
    private final InMemoryUsages usages = new InMemoryUsages();

    @Test
    void norm_9_what_was_not_used_for_24_months_is_revoked_and_a_day_less_is_not() {
        granted(1, NOW);
        sweep(DUE.minusDays(1));
        assertThat(revoked()).isZero();
        sweep(DUE);
        assertThat(revoked()).isOne();
        assertThat(usages.rows).isEmpty();
        assertThat(authorizations.published)
                .last()
                .isInstanceOfSatisfying(
                        Revoked.class, fact -> assertThat(fact.cause()).isEqualTo(RevocationCause.UNUSED));
    }

    @Test
    void norm_9_what_somebody_changes_at_that_very_moment_goes_on_counting() {
        granted(1, NOW);
        authorizations.beforeNextSave.add(() -> extendAll(DUE));
        sweep(DUE);
        assertThat(revoked()).isZero();
        assertThat(usages.rows).hasSize(1);
        sweep(DUE);
        assertThat(revoked()).isOne();
        assertThat(usages.rows).isEmpty();
    }

    private void extendAll(LocalDate day) {
        List.copyOf(authorizations.stored.values()).forEach(one -> {
            one.grant(one.grant(), day.plusYears(5), at(day).instant());
            authorizations.save(one, List.of());
        });
    }

    @Test
    void norm_9_one_use_of_one_keeps_all() {
        granted(1, NOW);
        granted(2, NOW);
        use(TODAY.plusDays(1));
        sweep(DUE);
        assertThat(revoked()).isZero();
        sweep(DUE.plusDays(1));
        assertThat(revoked()).isEqualTo(2);
    }

    @Test
    void norm_9_what_was_granted_more_recently_has_its_own_24_months() {
        granted(1, NOW);
        granted(2, NOW.plus(Duration.ofDays(100)));
        sweep(DUE);
        assertThat(revoked()).isOne();
        sweep(TODAY.plusDays(100).plusMonths(24));
        assertThat(revoked()).isEqualTo(2);
    }

    @Test
    void the_period_is_a_setting_and_zero_means_never() {
        granted(1, NOW);
        sweep(TODAY.plusYears(4), Period.ZERO);
        assertThat(revoked()).isZero();
        sweep(TODAY.plusMonths(6), Period.ofMonths(6));
        assertThat(revoked()).isOne();
    }

    @Test
    void a_use_is_written_once_a_day_however_often_it_is_asked() {
        RecordUse recording = new RecordUse(usages, at(TODAY));
        for (int i = 0; i < 1_000; i++) {
            recording.used(BAKERY, ANNA.id());
        }
        assertThat(usages.writes).as("a decision writes nothing itself").isZero();
        recording.write();
        recording.used(BAKERY, ANNA.id());
        recording.write();
        assertThat(usages.writes).isOne();
        assertThat(usages.rows.values()).containsExactly(new Usage(BAKERY, ANNA.id(), TODAY));
    }

    private void granted(int number, Instant at) {
        Grant grant = Grant.of(BAKERY, ANNA, service(number, AssuranceLevel.EH3));
        Authorization authorization = Authorization.ungranted(grant);
        authorizations.save(
                authorization,
                authorization.grant(grant, Amsterdam.dayOf(at).plusYears(5), at).facts());
        usages.granted(BAKERY, ANNA.id(), Amsterdam.dayOf(at));
    }

    private void use(LocalDate day) {
        RecordUse recording = new RecordUse(usages, at(day));
        recording.used(BAKERY, ANNA.id());
        recording.write();
    }

    private void sweep(LocalDate day) {
        sweep(day, Period.ofMonths(24));
    }

    private void sweep(LocalDate day, Period allowed) {
        new EndUnused(usages, authorizations, allowed, at(day)).sweep();
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private long revoked() {
        return authorizations.published.stream()
                .filter(AuthorizationEvent.Revoked.class::isInstance)
                .count();
    }
}
