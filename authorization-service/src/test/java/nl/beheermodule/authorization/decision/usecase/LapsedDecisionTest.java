package nl.beheermodule.authorization.decision.usecase;

import static nl.beheermodule.authorization.Korenschoof.ANNA;
import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.usecase.InMemoryAuthorizations;
import nl.beheermodule.authorization.authorization.usecase.InMemoryDirectory;
import nl.beheermodule.authorization.authorization.usecase.InMemoryWorld;
import nl.beheermodule.authorization.catalogue.usecase.InMemoryCatalogue;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.decision.domain.Reason;
import nl.beheermodule.authorization.decision.usecase.DecideQuestions.Considered;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import nl.beheermodule.authorization.unused.domain.Usage;
import nl.beheermodule.authorization.unused.usecase.InMemoryUsages;
import nl.beheermodule.authorization.unused.usecase.Lapses;
import nl.beheermodule.authorization.unused.usecase.RecordUse;
import nl.beheermodule.platform.time.Amsterdam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was not used for 24 months is a no from the first moment of that day, also when no sweep came by yet (design 7). */
class LapsedDecisionTest {
    private static final RegisteredCompany COMPANY = new RegisteredCompany("12345678", null);
    private static final LocalDate DUE = TODAY.plusMonths(24);

    private final InMemoryAuthorizations authorizations = new InMemoryAuthorizations();
    private final InMemoryUsages usages = new InMemoryUsages();

    @BeforeEach
    void annaIsAuthorizedAndUsesItNever() {
        granted(NOW);
        usages.granted(BAKERY, ANNA.id(), TODAY);
    }

    @Test
    void norm_9_yes_until_the_last_moment_and_no_from_the_next_one() {
        assertThat(ask(midnight(DUE).minusMillis(1), Period.ofMonths(24))).isEqualTo(Reason.AUTHORIZED);
        usages.rows.replaceAll((key, row) -> new Usage(BAKERY, ANNA.id(), TODAY)); // as if nobody had asked
        assertThat(ask(midnight(DUE), Period.ofMonths(24))).isEqualTo(Reason.REVOKED);
    }

    @Test
    void norm_9_asking_too_late_starts_no_new_period() {
        ask(midnight(DUE), Period.ofMonths(24));
        assertThat(usages.rows.values()).containsExactly(new Usage(BAKERY, ANNA.id(), TODAY));
        assertThat(ask(midnight(DUE).plusSeconds(60), Period.ofMonths(24))).isEqualTo(Reason.REVOKED);
    }

    @Test
    void norm_9_what_was_granted_later_has_its_own_24_months() {
        authorizations.stored.clear();
        granted(NOW.plusSeconds(86_400));
        assertThat(ask(midnight(DUE), Period.ofMonths(24))).isEqualTo(Reason.AUTHORIZED);
    }

    @Test
    void norm_9_without_a_period_nothing_lapses() {
        assertThat(ask(midnight(DUE.plusYears(1)), Period.ZERO)).isEqualTo(Reason.AUTHORIZED);
    }

    private Reason ask(Instant now, Period allowed) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        InMemoryWorld world = new InMemoryWorld(Map.of(BAKERY, COMPANY), List.of());
        RecordUse recording = new RecordUse(usages, clock);
        DecideQuestions deciding = new DecideQuestions(
                new InMemoryDirectory(List.of(ANNA)),
                InMemoryCatalogue.with(LOONHEFFINGEN),
                new Places(world, world),
                new Grounds(authorizations, new Lapses(usages, allowed, clock)),
                recording,
                clock);
        Considered answer = deciding.considered(
                        List.of(new Question(ANNA.id().value(), LOONHEFFINGEN.id(), COMPANY, null)))
                .getFirst();
        deciding.answered(answer);
        recording.write();
        return answer.decision().reason();
    }

    private void granted(Instant at) {
        Grant grant = Grant.of(BAKERY, ANNA, LOONHEFFINGEN);
        Authorization authorization = Authorization.ungranted(grant);
        authorizations.save(
                authorization,
                authorization.grant(grant, Amsterdam.dayOf(at).plusYears(5), at).facts());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Amsterdam.ZONE).toInstant();
    }
}
