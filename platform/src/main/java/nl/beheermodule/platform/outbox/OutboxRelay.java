package nl.beheermodule.platform.outbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Publishes what was just saved, at once and outside the caller's thread. One aggregate is published by one thread at a
 * time, so that its events keep their order; a request that comes in meanwhile is not lost but makes it look once more.
 */
public final class OutboxRelay implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int AT_ONCE = 512; // while Kafka is away each waits for it

    private static final int TOGETHER = 250;

    private enum Work {
        UNDER_WAY,
        ONCE_MORE
    }

    private record Aggregate(String collection, String id) {}

    private final Map<Aggregate, Work> busy = new ConcurrentHashMap<>();
    private final Semaphore atOnce = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("outbox-", 0).factory());
    private final OutboxFlush flush;

    public OutboxRelay(OutboxFlush flush) {
        this.flush = flush;
    }

    public void publish(String collection, String id) {
        Aggregate aggregate = new Aggregate(collection, id);
        Work now = busy.compute(aggregate, (key, work) -> work == null ? Work.UNDER_WAY : Work.ONCE_MORE);
        if (now == Work.UNDER_WAY) {
            try {
                threads.execute(() -> publishAll(aggregate));
            } catch (RejectedExecutionException stopping) {
                busy.remove(aggregate); // the sweeper of the next process finds it
            }
        }
    }

    /** The same for many that were saved together, in few round trips. */
    public void publishTogether(String collection, List<String> ids) {
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            List<Aggregate> mine = ids.subList(from, Math.min(ids.size(), from + TOGETHER)).stream()
                    .map(id -> new Aggregate(collection, id))
                    .filter(aggregate ->
                            busy.compute(aggregate, (key, work) -> work == null ? Work.UNDER_WAY : Work.ONCE_MORE)
                                    == Work.UNDER_WAY)
                    .toList();
            try {
                threads.execute(() -> publishTogether(mine));
            } catch (RejectedExecutionException stopping) {
                mine.forEach(busy::remove);
            }
        }
    }

    private void publishTogether(List<Aggregate> mine) {
        if (mine.isEmpty()) {
            return;
        }
        atOnce.acquireUninterruptibly();
        try {
            flush.flushTogether(
                    mine.getFirst().collection(),
                    mine.stream().map(Aggregate::id).toList());
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Events of {} {} stay in the outbox for the sweeper",
                    mine.size(),
                    mine.getFirst().collection(),
                    failed);
        } finally {
            atOnce.release();
            for (Aggregate aggregate : mine) {
                if (busy.computeIfPresent(aggregate, (key, work) -> work == Work.ONCE_MORE ? work : null) != null) {
                    publishAll(aggregate);
                }
            }
        }
    }

    private void publishAll(Aggregate aggregate) {
        boolean again = true;
        try {
            while (again) {
                busy.put(aggregate, Work.UNDER_WAY);
                publishOnce(aggregate);
                again = busy.compute(aggregate, (key, work) -> work == Work.ONCE_MORE ? work : null) != null;
            }
        } finally {
            if (again) {
                busy.remove(aggregate); // an error ended it: the sweeper may try
            }
        }
    }

    private void publishOnce(Aggregate aggregate) {
        atOnce.acquireUninterruptibly();
        try {
            flush.flush(aggregate.collection(), aggregate.id());
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Events of {} {} stay in the outbox for the sweeper",
                    aggregate.collection(),
                    aggregate.id(),
                    failed);
        } finally {
            atOnce.release();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
