package nl.beheermodule.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/** Looks with one reader, every few milliseconds, at what is waited for: that costs the machine little. */
final class Elsewhere implements AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(4).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MongoCollection<Document> rows;
    private final ConcurrentMap<String, Queue<Waiting>> waiting = new ConcurrentHashMap<>();
    private final Thread reader = Thread.ofPlatform().daemon().name("elsewhere").unstarted(this::read);
    private volatile boolean reading = true;

    /** @param rows of machtigingen, with their end dates */
    Elsewhere(MongoCollection<Document> rows) {
        this.rows = rows;
        reader.start();
    }

    /** From now until it is closed the authorization is looked at, for this end date or a later one. */
    Waiting waitingFor(String authorizationId, LocalDate endDate) {
        Waiting mine = new Waiting(authorizationId, endDate);
        waiting.compute(authorizationId, (id, all) -> {
            Queue<Waiting> now = all == null ? new ConcurrentLinkedQueue<>() : all;
            now.add(mine);
            return now;
        });
        return mine;
    }

    final class Waiting implements AutoCloseable {
        private final String authorizationId;
        private final LocalDate endDate;
        private final CountDownLatch seen = new CountDownLatch(1);

        private Waiting(String authorizationId, LocalDate endDate) {
            this.authorizationId = authorizationId;
            this.endDate = endDate;
        }

        /** @return whether it was seen in time */
        boolean sees() throws InterruptedException {
            return seen.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public void close() {
            waiting.computeIfPresent(authorizationId, (id, all) -> all.remove(this) && all.isEmpty() ? null : all);
        }
    }

    private void read() {
        while (reading) {
            Set<String> ids = Set.copyOf(waiting.keySet());
            if (!ids.isEmpty()) {
                rows.find(Filters.in("_id", ids))
                        .projection(Projections.include("endDate"))
                        .forEach(this::saw);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void saw(Document found) {
        String known = found.getString("endDate");
        Queue<Waiting> all = waiting.get(found.getString("_id"));
        if (known == null || all == null) {
            return;
        }
        LocalDate now = LocalDate.parse(known);
        all.stream().filter(each -> !now.isBefore(each.endDate)).forEach(each -> each.seen.countDown());
    }

    /** Lets the reader finish what it asked: an interrupted MongoDB driver throws. */
    @Override
    public void close() throws InterruptedException {
        reading = false;
        reader.join();
    }
}
