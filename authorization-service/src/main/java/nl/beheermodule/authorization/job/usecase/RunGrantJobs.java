package nl.beheermodule.authorization.job.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.authorization.job.domain.GrantJobRepository;
import nl.beheermodule.authorization.job.domain.GrantJobRepository.Turn;
import nl.beheermodule.platform.work.Turns;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives jobs their turns, two at a time in each replica, whoever waits longest first: a large job does not hold up a small
 * one. A job whose replica died is found here too, once its lease is over.
 */
@Component
public class RunGrantJobs implements DisposableBean {
    static final Duration LEASE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 2;

    private final GrantJobRepository jobs;
    private final GrantTurn turns;
    private final Clock clock;
    private final Turns running = new Turns("grant-job", AT_ONCE, this::turn);

    RunGrantJobs(GrantJobRepository jobs, GrantTurn turns, Clock clock) {
        this.jobs = jobs;
        this.turns = turns;
        this.clock = clock;
    }

    /** Does not wait for the work. */
    @Scheduled(fixedDelayString = "${beheer.authorization.jobs.look:PT1S}")
    public void start() {
        running.start();
    }

    /** @return whether there was one to give */
    boolean turn() {
        Instant now = clock.instant();
        Optional<Turn> turn = jobs.take(now, now.plus(LEASE));
        turn.ifPresent(mine -> turns.run(mine, running::areOver));
        return turn.isPresent();
    }

    @Override
    public void destroy() throws InterruptedException {
        running.stop();
    }
}
