package nl.beheermodule.authorization.job.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.domain.GrantJobRepository;
import nl.beheermodule.authorization.job.domain.GrantJobRepository.Turn;
import nl.beheermodule.authorization.job.domain.JobState;
import nl.beheermodule.authorization.known.domain.Administrators;
import nl.beheermodule.platform.access.Actor;
import org.springframework.stereotype.Component;

/** Works on a job for some seconds, in the name of who ordered it, as long as that person is a beheerder. */
@Component
class GrantTurn {
    private static final Duration TURN = Duration.ofSeconds(5);

    private final GrantJobRepository jobs;
    private final PartResults results;
    private final GrantPart parts;
    private final Administrators administrators;
    private final Clock clock;

    GrantTurn(
            GrantJobRepository jobs, PartResults results, GrantPart parts, Administrators administrators, Clock clock) {
        this.jobs = jobs;
        this.results = results;
        this.parts = parts;
        this.administrators = administrators;
        this.clock = clock;
    }

    void run(Turn turn, BooleanSupplier stopping) {
        GrantJob job = turn.job();
        new Actor(job.orderedBy(), job.address()).run(() -> work(turn, stopping));
    }

    private void work(Turn turn, BooleanSupplier stopping) {
        GrantJob job = turn.job();
        Optional<AssuranceLevel> level = administrators.level(job.organisation(), job.orderedBy());
        if (job.state() == JobState.CANCELLED || level.isEmpty()) {
            settle(turn, level.orElse(job.grantor()));
            return;
        }
        AssuranceLevel grantor = level.get().covers(job.grantor()) ? job.grantor() : level.get();
        Instant enough = clock.instant().plus(TURN);
        Set<Integer> finished = results.finished(job).keySet();
        for (int part = next(job, 0, finished); part < job.parts(); part = next(job, part + 1, finished)) {
            parts.run(job, part, grantor);
            Instant now = clock.instant();
            Optional<GrantJob> still = jobs.extend(turn, now.plus(RunGrantJobs.LEASE));
            if (still.isEmpty()) {
                return; // another has it: it was thought dead
            }
            if (still.get().state() == JobState.CANCELLED) {
                jobs.close(turn, JobState.CANCELLED, now);
                return;
            }
            if (stopping.getAsBoolean() || !now.isBefore(enough)) {
                jobs.giveBack(turn, now);
                return;
            }
        }
        jobs.close(turn, JobState.DONE, clock.instant());
    }

    /** Nothing new is begun; a part that a crash left half done is finished, so that it is known what was granted. */
    private void settle(Turn turn, AssuranceLevel grantor) {
        GrantJob job = turn.job();
        int next = next(job, 0, results.finished(job).keySet());
        if (next < job.parts() && results.of(job, next).isPresent()) {
            parts.run(job, next, grantor);
        }
        jobs.close(turn, JobState.CANCELLED, clock.instant());
    }

    /** Parts go in order. */
    private static int next(GrantJob job, int from, Set<Integer> finished) {
        int next = from;
        while (next < job.parts() && finished.contains(next)) {
            next++;
        }
        return next;
    }
}
