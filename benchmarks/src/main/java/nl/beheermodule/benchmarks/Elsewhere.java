package nl.beheermodule.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/** Looks with one reader, every two milliseconds, at what export-service knows by now: that costs the machine little. */
final class Elsewhere implements AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(2).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MongoCollection<Document> rows;
    private final Map<String, LocalDate> seen = new ConcurrentHashMap<>();
    private final Thread reader = Thread.ofPlatform().daemon().name("elsewhere").unstarted(this::read);
    private volatile boolean reading = true;

    /** @param rows of machtigingen, with their end dates */
    Elsewhere(MongoCollection<Document> rows) {
        this.rows = rows;
        reader.start();
    }

    /** @return whether the end date, or a later one, was seen in time */
    boolean awaits(String authorizationId, LocalDate endDate) {
        seen.putIfAbsent(authorizationId, LocalDate.EPOCH);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!seen.getOrDefault(authorizationId, LocalDate.EPOCH).isBefore(endDate)) {
                return true;
            }
            LockSupport.parkNanos(PAUSE / 2);
        }
        return false;
    }

    private void read() {
        while (reading) {
            for (Document found :
                    rows.find(Filters.in("_id", seen.keySet())).projection(Projections.include("endDate"))) {
                String endDate = found.getString("endDate");
                if (endDate != null) {
                    seen.put(found.getString("_id"), LocalDate.parse(endDate));
                }
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Lets the reader finish what it asked: an interrupted MongoDB driver throws. */
    @Override
    public void close() throws InterruptedException {
        reading = false;
        reader.join();
    }
}
