package nl.beheermodule.authorization.job.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.beheermodule.authorization.job.domain.GrantJobRepository;
import nl.beheermodule.authorization.job.domain.GrantJobRepository.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(RunGrantJobs.class);
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final GrantJobRepository jobs;
    private final GrantTurn turns;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("grant-job-", 0).factory());

    RunGrantJobs(GrantJobRepository jobs, GrantTurn turns, Clock clock) {
        this.jobs = jobs;
        this.turns = turns;
        this.clock = clock;
    }

    /** Does not wait for the work. */
    @Scheduled(fixedDelayString = "${beheer.authorization.jobs.look:PT1S}")
    public void start() {
        if (free.tryAcquire()) {
            try {
                threads.execute(this::workAndFree);
            } catch (RejectedExecutionException stopping) {
                free.release();
            }
        }
    }

    private void workAndFree() {
        try {
            boolean more = true;
            while (more && !threads.isShutdown()) {
                more = turn();
            }
        } catch (RuntimeException failed) {
            LOG.warn("A grant job failed for now; it goes on when its lease is over", failed);
        } finally {
            free.release();
        }
    }

    /** @return whether there was one to give */
    boolean turn() {
        Instant now = clock.instant();
        Optional<Turn> turn = jobs.take(now, now.plus(LEASE));
        turn.ifPresent(mine -> turns.run(mine, threads::isShutdown));
        return turn.isPresent();
    }

    /** What is under way finishes its part; the rest is for another replica, or for after the start. */
    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
