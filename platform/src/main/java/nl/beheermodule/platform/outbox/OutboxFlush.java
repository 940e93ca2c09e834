package nl.beheermodule.platform.outbox;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.events.EventPublisher;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Empties one aggregate's outbox: Kafka first, then the audit trail, then out of the document. */
public final class OutboxFlush {
    private static final Document EMPTIED =
            new Document("$unset", new Document(AggregateStore.OUTBOX, "").append(AggregateStore.PENDING, ""));

    private final MongoOperations mongo;
    private final EventPublisher publisher;
    private final AuditTrail audit;
    private final RecentlySent sent = new RecentlySent();

    public OutboxFlush(MongoOperations mongo, EventPublisher publisher, AuditTrail audit) {
        this.mongo = mongo;
        this.publisher = publisher;
        this.audit = audit;
    }

    void flush(String collection, String id) {
        Document found = mongo.getCollection(collection)
                .find(new Document("_id", id))
                .projection(new Document(AggregateStore.OUTBOX, 1).append("version", 1))
                .first();
        if (found == null || found.get(AggregateStore.OUTBOX) == null) {
            return;
        }
        List<OutboxEntry> entries = entries(found);
        send(entries);
        entries.forEach(audit::append);
        remove(collection, id, found.getLong("version"), entries);
    }

    /** Many aggregates at once: each keeps the order of its own events. */
    void flushTogether(String collection, List<String> ids) {
        List<Document> found = mongo.getCollection(collection)
                .find(new Document("_id", new Document("$in", ids))
                        .append(AggregateStore.OUTBOX, new Document("$exists", true)))
                .projection(new Document(AggregateStore.OUTBOX, 1).append("version", 1))
                .into(new ArrayList<>());
        if (found.isEmpty()) {
            return;
        }
        List<OutboxEntry> all =
                found.stream().flatMap(each -> entries(each).stream()).toList();
        send(all);
        audit.appendAll(all);
        List<UpdateOneModel<Document>> emptied = found.stream()
                .map(each -> new UpdateOneModel<Document>(
                        new Document("_id", each.getString("_id")).append("version", each.getLong("version")), EMPTIED))
                .toList();
        int unchanged = mongo.getCollection(collection)
                .bulkWrite(emptied, new BulkWriteOptions().ordered(false))
                .getMatchedCount();
        if (unchanged < found.size()) {
            found.forEach(each -> remove(collection, each.getString("_id"), each.getLong("version"), entries(each)));
        }
    }

    private static List<OutboxEntry> entries(Document found) {
        return found.getList(AggregateStore.OUTBOX, Document.class).stream()
                .map(OutboxEntry::of)
                .toList();
    }

    /** A failure leaves everything in the document. */
    private void send(List<OutboxEntry> entries) {
        List<OutboxEntry> unsent =
                entries.stream().filter(entry -> !sent.contains(entry.id())).toList();
        publisher.publish(unsent, entry -> sent.add(entry.id())).join();
    }

    private void remove(String collection, String id, long version, List<OutboxEntry> entries) {
        Document unchanged = new Document("_id", id).append("version", version);
        if (mongo.getCollection(collection).updateOne(unchanged, EMPTIED).getMatchedCount() > 0) {
            return;
        }
        List<String> ids = entries.stream().map(OutboxEntry::id).toList();
        Document pull = new Document(
                "$pull", new Document(AggregateStore.OUTBOX, new Document("id", new Document("$in", ids))));
        mongo.getCollection(collection).updateOne(new Document("_id", id), pull);
        mongo.getCollection(collection)
                .updateOne(new Document("_id", id).append(AggregateStore.OUTBOX, new Document("$size", 0)), EMPTIED);
    }
}
