package nl.beheermodule.authorization.authorization.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import nl.beheermodule.platform.access.Actor;
import nl.beheermodule.platform.outbox.StaleVersion;

/**
 * Saves many aggregates, each an atomic write of its own, without waiting for one before the next: so that a thousand of
 * them take a few round trips' time rather than a thousand.
 */
final class ManyAtOnce {
    private static final int AT_ONCE = 32;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** @return those whose save found them changed by somebody else */
    <T> List<T> stale(Collection<T> all, Consumer<T> save) {
        Actor actor = Actor.current();
        List<T> stale = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            record Saving<T>(T one, Future<?> done) {}
            List<Saving<T>> underWay = all.stream()
                    .map(one -> new Saving<>(one, threads.submit(() -> actor.run(() -> inTurn(one, save)))))
                    .toList();
            for (Saving<T> saving : underWay) {
                if (isStale(saving.done())) {
                    stale.add(saving.one());
                }
            }
        }
        return stale;
    }

    private <T> void inTurn(T one, Consumer<T> save) {
        turns.acquireUninterruptibly();
        try {
            save.accept(one);
        } finally {
            turns.release();
        }
    }

    private static boolean isStale(Future<?> done) {
        try {
            done.get();
            return false;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StaleVersion) {
                return true;
            }
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
