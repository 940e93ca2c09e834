package nl.beheermodule.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Looks with one reader, every two milliseconds, at what means-service knows by now: that costs the machine little. */
final class Elsewhere implements AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(2).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String PREFIX = "+316";

    private final MongoCollection<Document> means;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private volatile boolean reading = true;
    private final Thread reader = Thread.ofPlatform().daemon().name("elsewhere").unstarted(this::read);

    Elsewhere(MongoCollection<Document> means) {
        this.means = means;
        reader.start();
    }

    /** @return whether the number, or a later one, was seen in time */
    boolean awaits(String meansId, long number) {
        seen.putIfAbsent(meansId, 0L);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (seen.getOrDefault(meansId, 0L) >= number) {
                return true;
            }
            LockSupport.parkNanos(PAUSE / 2);
        }
        return false;
    }

    private void read() {
        while (reading) {
            for (Document found :
                    means.find(Filters.in("_id", seen.keySet())).projection(Projections.include("holder.mobile"))) {
                String mobile = mobile(found);
                if (mobile != null && mobile.startsWith(PREFIX)) {
                    seen.merge(found.getString("_id"), Long.parseLong(mobile.substring(PREFIX.length())), Math::max);
                }
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static @Nullable String mobile(Document found) {
        Document holder = found.get("holder", Document.class);
        return holder == null ? null : holder.getString("mobile");
    }

    /** Lets the reader finish what it asked: an interrupted MongoDB driver throws. */
    @Override
    public void close() throws InterruptedException {
        reading = false;
        reader.join();
    }
}
