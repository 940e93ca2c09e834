package nl.beheermodule.platform.outbox;

import com.mongodb.client.model.CountOptions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Finds events that a crash, or a Kafka that was away, left in the outbox. Entries younger than {@link #GRACE} belong to
 * the relay of the process that saved them.
 */
public final class OutboxSweeper {
    static final Duration GRACE = Duration.ofSeconds(3);
    private static final int BATCH = 2_000;
    private static final int COUNTED = 10_000;
    private static final Document WAITING = new Document(AggregateStore.PENDING, true);

    private final MongoOperations mongo;
    private final OutboxRelay relay;
    private final List<String> collections;
    private final AtomicLong pending;

    /** @param meters gets {@code beheer.outbox.pending}: aggregates whose events wait, at most {@link #COUNTED} */
    public OutboxSweeper(MongoOperations mongo, OutboxRelay relay, SweptCollections swept, MeterRegistry meters) {
        this.mongo = mongo;
        this.relay = relay;
        this.collections = List.copyOf(swept.names());
        this.pending = Objects.requireNonNull(meters.gauge("beheer.outbox.pending", new AtomicLong()));
        collections.forEach(collection -> mongo.indexOps(collection)
                .createIndex(new Index()
                        .on(AggregateStore.PENDING, Sort.Direction.ASC)
                        .named("outbox_pending")
                        .sparse()));
    }

    @Scheduled(fixedDelayString = "${beheer.outbox.sweep:PT2S}")
    public void sweep() {
        collections.forEach(this::sweep);
        pending.set(collections.stream()
                .mapToLong(collection ->
                        mongo.getCollection(collection).countDocuments(WAITING, new CountOptions().limit(COUNTED)))
                .sum());
    }

    private void sweep(String collection) {
        long before = Instant.now().minus(GRACE).toEpochMilli();
        Document ages = new Document(AggregateStore.OUTBOX + ".savedAt", 1);
        List<String> left = new ArrayList<>();
        for (Document found :
                mongo.getCollection(collection).find(WAITING).projection(ages).limit(BATCH)) {
            List<Document> outbox = found.getList(AggregateStore.OUTBOX, Document.class, List.of());
            if (outbox.isEmpty() || outbox.getFirst().getLong("savedAt") <= before) {
                left.add(found.getString("_id"));
            }
        }
        relay.publishTogether(collection, left);
    }
}
