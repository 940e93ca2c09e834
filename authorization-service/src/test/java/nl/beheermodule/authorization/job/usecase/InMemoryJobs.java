package nl.beheermodule.authorization.job.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.usecase.PairResult;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.domain.GrantJobRepository;
import nl.beheermodule.authorization.job.domain.JobState;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Jobs and their results; {@link #beforeFinish} is what happens just before a part is written down. */
final class InMemoryJobs implements GrantJobRepository, PartResults {
    private record Row(GrantJob job, @Nullable Instant turnAt, String token) {}

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, List<PairResult>> parts = new HashMap<>();
    private final SortedMap<Integer, Map<ResultKind, Integer>> finished = new TreeMap<>();
    Runnable beforeFinish = () -> {};

    @Override
    public GrantJob add(GrantJob job) {
        rows.putIfAbsent(job.id(), new Row(job, job.requestedAt(), ""));
        return row(job.id()).job();
    }

    @Override
    public Optional<GrantJob> find(OrganisationId organisation, String id) {
        return Optional.ofNullable(rows.get(id)).map(Row::job);
    }

    @Override
    public List<GrantJob> of(OrganisationId organisation, int skip, int most) {
        return rows.values().stream().map(Row::job).skip(skip).limit(most).toList();
    }

    @Override
    public long number(OrganisationId organisation) {
        return rows.size();
    }

    @Override
    public Optional<Turn> take(Instant now, Instant until) {
        return rows.values().stream()
                .filter(row -> row.turnAt() != null && !row.turnAt().isAfter(now))
                .findFirst()
                .map(row -> {
                    Turn turn = new Turn(
                            row.job().state() == JobState.QUEUED ? in(row.job(), JobState.RUNNING, null) : row.job(),
                            UUID.randomUUID().toString());
                    rows.put(row.job().id(), new Row(turn.job(), until, turn.token()));
                    return turn;
                });
    }

    @Override
    public Optional<GrantJob> extend(Turn turn, Instant until) {
        Row row = row(turn.job().id());
        if (!row.token().equals(turn.token())) {
            return Optional.empty();
        }
        rows.put(row.job().id(), new Row(row.job(), until, row.token()));
        return Optional.of(row.job());
    }

    @Override
    public void giveBack(Turn turn, Instant now) {
        rows.put(turn.job().id(), new Row(row(turn.job().id()).job(), now, ""));
    }

    @Override
    public void close(Turn turn, JobState state, Instant now) {
        GrantJob job = row(turn.job().id()).job();
        rows.put(job.id(), new Row(job.state().ended() ? job : in(job, state, now), null, ""));
    }

    @Override
    public boolean cancel(OrganisationId organisation, String id, Instant now) {
        Row row = row(id);
        if (row.job().state().ended()) {
            return false;
        }
        rows.put(id, new Row(in(row.job(), JobState.CANCELLED, now), row.turnAt(), row.token()));
        return true;
    }

    @Override
    public Optional<List<PairResult>> of(GrantJob job, int part) {
        return Optional.ofNullable(parts.get(job.id() + part));
    }

    @Override
    public List<PairResult> plan(GrantJob job, int part, List<PairResult> plan) {
        parts.putIfAbsent(job.id() + part, plan);
        return Objects.requireNonNull(parts.get(job.id() + part));
    }

    private Row row(String id) {
        return Objects.requireNonNull(rows.get(id));
    }

    @Override
    public void finish(GrantJob job, int part, List<PairResult> results) {
        beforeFinish.run();
        parts.put(job.id() + part, results);
        finished.put(part, results.stream().collect(Collectors.toMap(ResultKind::of, each -> 1, Integer::sum)));
    }

    @Override
    public SortedMap<Integer, Map<ResultKind, Integer>> finished(GrantJob job) {
        return finished;
    }

    private static GrantJob in(GrantJob job, JobState state, @Nullable Instant finishedAt) {
        return new GrantJob(
                job.id(),
                job.organisation(),
                job.services(),
                job.means(),
                job.end(),
                job.grantor(),
                job.scope(),
                job.orderedBy(),
                job.address(),
                state,
                job.requestedAt(),
                finishedAt);
    }
}
