package nl.beheermodule.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private static final int BATCH = 500;

    private final MongoOperations mongo;
    private final OutboxRelay relay;
    private final List<String> collections;

    public OutboxSweeper(MongoOperations mongo, OutboxRelay relay, List<String> collections) {
        this.mongo = mongo;
        this.relay = relay;
        this.collections = collections;
        collections.forEach(collection -> mongo.indexOps(collection)
                .createIndex(new Index()
                        .on(AggregateStore.PENDING, Sort.Direction.ASC)
                        .named("outbox_pending")
                        .sparse()));
    }

    @Scheduled(fixedDelayString = "${beheer.outbox.sweep:PT2S}")
    public void sweep() {
        collections.forEach(this::sweep);
    }

    private void sweep(String collection) {
        long before = Instant.now().minus(GRACE).toEpochMilli();
        Document pending = new Document(AggregateStore.PENDING, true);
        Document oldest = new Document(AggregateStore.OUTBOX, new Document("$slice", 1));
        for (Document found :
                mongo.getCollection(collection).find(pending).projection(oldest).limit(BATCH)) {
            List<Document> outbox = found.getList(AggregateStore.OUTBOX, Document.class, List.of());
            if (outbox.isEmpty() || outbox.getFirst().getLong("savedAt") <= before) {
                relay.publish(collection, found.getString("_id"));
            }
        }
    }
}
