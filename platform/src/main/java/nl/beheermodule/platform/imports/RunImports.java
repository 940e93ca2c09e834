package nl.beheermodule.platform.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Gives imports their turns, two at a time in each replica, whoever waits longest first. One whose replica died is found here
 * too, once its lease is over.
 */
final class RunImports implements DisposableBean {
    static final Duration LEASE = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(RunImports.class);
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Imports imports;
    private final ImportTurn turns;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("import-", 0).factory());

    RunImports(Imports imports, ImportTurn turns, Clock clock) {
        this.imports = imports;
        this.turns = turns;
        this.clock = clock;
    }

    /** Does not wait for the work. */
    @Scheduled(fixedDelayString = "${beheer.imports.look:PT1S}")
    void start() {
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
            LOG.warn("An import failed for now; it goes on when its lease is over", failed);
        } finally {
            free.release();
        }
    }

    /** @return whether there was one to give */
    boolean turn() {
        Optional<Imports.Turn> turn = imports.take(clock.instant().plus(LEASE));
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
