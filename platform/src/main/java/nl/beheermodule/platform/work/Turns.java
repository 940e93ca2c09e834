package nl.beheermodule.platform.work;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives turns in threads of their own, so many at once in this replica, until nothing waits for one. */
public final class Turns {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final String name;
    private final BooleanSupplier turn;
    private final Semaphore free;
    private final ExecutorService threads;

    /**
     * @param name of the threads, and of the work in the log
     * @param turn gives one turn, and tells whether there was one to give
     */
    public Turns(String name, int atOnce, BooleanSupplier turn) {
        this.name = name;
        this.turn = turn;
        this.free = new Semaphore(atOnce);
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(name + "-", 0).factory());
    }

    /** Does not wait for the work. */
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
            while (more && !areOver()) {
                more = turn.getAsBoolean();
            }
        } catch (RuntimeException failed) {
            LOG.warn("A turn of {} failed; it goes on when its lease is over", name, failed);
        } finally {
            free.release();
        }
    }

    /** Whether this replica stops: what is under way finishes its part. */
    public boolean areOver() {
        return threads.isShutdown();
    }

    /** Waits for the parts under way; the rest is for another replica, or for after the start. */
    public void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
