package nl.beheermodule.authorization.job.usecase;

import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static nl.beheermodule.authorization.Korenschoof.TOMORROW;
import static nl.beheermodule.authorization.Korenschoof.means;
import static nl.beheermodule.authorization.Korenschoof.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRefused;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.authorization.usecase.FollowMeans;
import nl.beheermodule.authorization.authorization.usecase.GrantAuthorizations;
import nl.beheermodule.authorization.authorization.usecase.InMemoryAuthorizations;
import nl.beheermodule.authorization.authorization.usecase.InMemoryDirectory;
import nl.beheermodule.authorization.authorization.usecase.InMemoryWorld;
import nl.beheermodule.authorization.authorization.usecase.PairResult;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.usecase.FindGrantables;
import nl.beheermodule.authorization.catalogue.usecase.InMemoryCatalogue;
import nl.beheermodule.authorization.job.domain.JobState;
import nl.beheermodule.authorization.known.domain.Administrators;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.platform.paging.PageQuery;
import org.junit.jupiter.api.Test;

/** 30 services for 100 users as one action: three parts of a thousand pairs. */
class GrantJobsTest {
    private static final List<CatalogueService> SERVICES = IntStream.rangeClosed(1, 30)
            .mapToObj(number -> service(number, number == 30 ? AssuranceLevel.EH4 : AssuranceLevel.EH3))
            .toList();
    private static final List<KnownMeans> MEANS = IntStream.range(0, 100)
            .mapToObj(number -> means("m-" + number, AssuranceLevel.EH3))
            .toList();

    private final InMemoryAuthorizations authorizations = new InMemoryAuthorizations();
    private final InMemoryJobs jobs = new InMemoryJobs();
    private Optional<AssuranceLevel> annaManages = Optional.of(AssuranceLevel.EH4);
    private final Administrators administrators = (organisation, person) -> annaManages;

    @Test
    void every_pair_has_its_result_and_is_granted_once_norm_3() {
        order(TOMORROW);
        run(NOW);
        assertThat(read().job().state()).isEqualTo(JobState.DONE);
        assertThat(read().done()).isEqualTo(3_000);
        assertThat(read().counts()).containsEntry(ResultKind.GRANTED, 2_900).containsEntry(ResultKind.REFUSED, 100);
        assertThat(authorizations.published).hasSize(2_900);
    }

    @Test
    void after_a_crash_another_replica_goes_on_and_no_pair_is_done_twice() {
        order(TOMORROW);
        jobs.beforeFinish = GrantJobsTest::crash;
        assertThatThrownBy(() -> run(NOW)).hasMessage("power cut");
        assertThat(authorizations.published).hasSize(1_000);
        jobs.beforeFinish = () -> {};
        run(NOW.plusSeconds(29));
        assertThat(read().done()).as("the lease is not over").isZero();
        run(NOW.plusSeconds(30));
        assertThat(read().job().state()).isEqualTo(JobState.DONE);
        assertThat(authorizations.published).hasSize(2_900);
        assertThat(read().counts()).containsEntry(ResultKind.GRANTED, 2_900).containsEntry(ResultKind.UNCHANGED, 0);
    }

    @Test
    void what_was_revoked_after_it_was_ordered_stays_revoked_also_when_a_crash_has_it_done_again() {
        order(TOMORROW);
        jobs.beforeFinish = GrantJobsTest::crash;
        assertThatThrownBy(() -> run(NOW)).hasMessage("power cut");
        jobs.beforeFinish = () -> {};
        Authorization first = authorizations
                .find(
                        BAKERY,
                        AuthorizationId.of(
                                BAKERY,
                                MEANS.getFirst().id(),
                                SERVICES.getFirst().id(),
                                Scope.WHOLE))
                .orElseThrow();
        first.revoke(NOW.plusSeconds(5));
        authorizations.save(first, List.of());
        run(NOW.plusSeconds(30));
        assertThat(read().job().state()).isEqualTo(JobState.DONE);
        assertThat(authorizations.find(BAKERY, first.id()).orElseThrow().state().holds(NOW.plusSeconds(31)))
                .isFalse();
        assertThat(read().counts()).containsEntry(ResultKind.GRANTED, 2_899).containsEntry(ResultKind.REFUSED, 101);
    }

    @Test
    void what_was_revoked_before_it_was_ordered_is_granted_anew() {
        grantAndRevoke(NOW.minusSeconds(60));
        order(TOMORROW);
        run(NOW);
        assertThat(read().counts()).containsEntry(ResultKind.GRANTED, 2_900);
    }

    private void grantAndRevoke(Instant at) {
        Grant grant = Grant.of(BAKERY, MEANS.getFirst(), SERVICES.getFirst());
        Authorization authorization = Authorization.ungranted(grant);
        authorization.grant(grant, TOMORROW, at);
        authorization.revoke(at);
        authorizations.save(authorization, List.of());
    }

    @Test
    void cancelling_stops_what_is_not_begun_and_what_was_granted_stays_and_is_known() {
        order(TOMORROW);
        jobs.beforeFinish = () -> cancelled(NOW);
        run(NOW);
        assertThat(read().job().state()).isEqualTo(JobState.CANCELLED);
        assertThat(read().done()).isEqualTo(1_000);
        assertThat(authorizations.published).hasSize(1_000);
        run(NOW.plusSeconds(60));
        assertThat(authorizations.published).hasSize(1_000);
    }

    @Test
    void cancelled_while_its_replica_is_dead_the_part_that_was_begun_becomes_known() {
        order(TOMORROW);
        jobs.beforeFinish = GrantJobsTest::crash;
        assertThatThrownBy(() -> run(NOW)).hasMessage("power cut");
        jobs.beforeFinish = () -> {};
        cancelled(NOW);
        run(NOW.plusSeconds(30));
        assertThat(read().counts()).containsEntry(ResultKind.GRANTED, 1_000);
        assertThat(authorizations.published).hasSize(1_000);
    }

    @Test
    void who_is_no_beheerder_any_more_grants_nothing_more() {
        order(TOMORROW);
        annaManages = Optional.empty();
        run(NOW);
        assertThat(read().job().state()).isEqualTo(JobState.CANCELLED);
        assertThat(authorizations.published).isEmpty();
    }

    @Test
    void whose_level_was_lowered_meanwhile_grants_no_higher_norm_1() {
        order(TOMORROW);
        annaManages = Optional.of(AssuranceLevel.EH2_PLUS);
        run(NOW);
        assertThat(read().counts()).containsEntry(ResultKind.REFUSED, 3_000);
    }

    @Test
    void when_midnight_comes_before_its_turn_the_end_date_is_too_early_r97() {
        order(TOMORROW);
        run(NOW.plusSeconds(86_400));
        assertThat(read().counts()).containsEntry(ResultKind.REFUSED, 3_000);
    }

    @Test
    void an_end_date_of_today_is_refused_at_once_r97() {
        assertThatThrownBy(() -> order(TODAY)).isInstanceOf(AuthorizationRefused.class);
    }

    @Test
    void the_same_order_twice_is_one_job() {
        order(TOMORROW);
        order(TOMORROW);
        run(NOW);
        assertThat(authorizations.published).hasSize(2_900);
    }

    @Test
    void results_are_paged_across_parts_and_by_outcome() {
        order(TOMORROW);
        run(NOW);
        ReadGrantJob reading = new ReadGrantJob(jobs, jobs);
        List<PairResult> acrossParts =
                reading.results(BAKERY, "job", null, page(19, 52)).items(); // 988 … 1039
        assertThat(acrossParts).hasSize(52);
        assertThat(acrossParts.get(11).service()).isEqualTo(SERVICES.get(9).id());
        assertThat(acrossParts.get(12).service()).isEqualTo(SERVICES.get(10).id());
        var refused = reading.results(BAKERY, "job", ResultKind.REFUSED, page(1, 60));
        assertThat(refused.total()).isEqualTo(100);
        assertThat(refused.items()).hasSize(40).allMatch(PairResult.Refused.class::isInstance);
    }

    private static PageQuery page(int page, int size) {
        return new PageQuery(page, size, List.of(), "");
    }

    private static void crash() {
        throw new IllegalStateException("power cut");
    }

    private void cancelled(Instant now) {
        new CancelGrantJob(jobs, clock(now)).cancel(BAKERY, "job");
    }

    private void order(LocalDate end) {
        new OrderGrants(jobs, runner(NOW.minusSeconds(1)), InMemoryWorld.empty().scopes(), clock(NOW))
                .order(
                        "job",
                        new OrderGrants.Order(
                                BAKERY,
                                SERVICES.stream().map(CatalogueService::id).toList(),
                                MEANS.stream().map(KnownMeans::id).toList(),
                                end,
                                AssuranceLevel.EH4,
                                Scope.WHOLE),
                        "p-anna",
                        null);
    }

    private ReadGrantJob.Progress read() {
        return new ReadGrantJob(jobs, jobs).progress(BAKERY, "job");
    }

    private void run(Instant now) {
        runner(now).turn();
    }

    private RunGrantJobs runner(Instant now) {
        InMemoryDirectory directory = new InMemoryDirectory(MEANS);
        GrantAuthorizations granting = new GrantAuthorizations(
                new FindGrantables(InMemoryCatalogue.with(SERVICES.toArray(CatalogueService[]::new))),
                directory,
                authorizations,
                new FollowMeans(directory, authorizations, new InMemoryCatalogue(), clock(now)),
                InMemoryWorld.empty().scopes(),
                clock(now));
        return new RunGrantJobs(
                jobs, new GrantTurn(jobs, jobs, new GrantPart(granting, jobs), administrators, clock(now)), clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
