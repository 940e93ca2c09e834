package nl.beheermodule.platform.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.beheermodule.contracts.WireEvent;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

/**
 * One aggregate, one document, one atomic write (ADR 1, 2): the state, its version and the events that the change
 * brought go in together, by compare-and-set on the version. The relay is told afterwards; if the process dies in
 * between, the sweeper finds the events.
 */
public final class AggregateStore {
    static final String OUTBOX = "outbox";
    static final String PENDING = "outboxPending";
    private static final String VERSION = "version";
    private static final int TOGETHER = 500;

    private final MongoOperations mongo;
    private final OutboxEntries entries;
    private final OutboxRelay relay;
    private final SweptCollections swept;

    public AggregateStore(MongoOperations mongo, OutboxEntries entries, OutboxRelay relay, SweptCollections swept) {
        this.mongo = mongo;
        this.entries = entries;
        this.relay = relay;
        this.swept = swept;
    }

    /**
     * Saves a new aggregate.
     *
     * @param organisationIds the organisations on whose audit trail this belongs
     * @throws DuplicateKeyException when its id, or another unique field, is taken
     */
    public void insert(AggregateDocument aggregate, List<? extends WireEvent> events, List<String> organisationIds) {
        List<OutboxEntry> outbox = entries.of(events, organisationIds, 0);
        Document document = inserted(aggregate, outbox, versionAfter(0, events));
        String collection = swept.sweptAlso(mongo.getCollectionName(aggregate.getClass()));
        try {
            mongo.getCollection(collection).insertOne(document);
        } catch (MongoWriteException refused) {
            throw translated(refused, collection, aggregate.id());
        }
        announce(collection, aggregate.id(), outbox);
    }

    /**
     * One of many new aggregates.
     *
     * @param organisationIds the organisations on whose audit trail this belongs
     */
    public record NewAggregate(
            AggregateDocument document, List<? extends WireEvent> events, List<String> organisationIds) {}

    /**
     * Saves many new aggregates of one kind, each for itself and all in few round trips.
     *
     * @return ids that were taken already: these are not saved
     */
    public Set<String> insertAll(List<NewAggregate> all) {
        Set<String> taken = new HashSet<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            insertTogether(all.subList(from, Math.min(all.size(), from + TOGETHER)), taken);
        }
        return taken;
    }

    private void insertTogether(List<NewAggregate> some, Set<String> taken) {
        String collection = swept.sweptAlso(
                mongo.getCollectionName(some.getFirst().document().getClass()));
        List<Document> documents = new ArrayList<>(some.size());
        for (NewAggregate one : some) {
            List<OutboxEntry> outbox = entries.of(one.events(), one.organisationIds(), 0);
            documents.add(inserted(one.document(), outbox, versionAfter(0, one.events())));
        }
        try {
            mongo.getCollection(collection).insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException refused) {
            for (BulkWriteError error : refused.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw refused;
                }
                taken.add(documents.get(error.getIndex()).getString("_id"));
            }
        }
        relay.publishTogether(
                collection,
                documents.stream()
                        .filter(document -> document.containsKey(PENDING))
                        .map(document -> document.getString("_id"))
                        .filter(id -> !taken.contains(id))
                        .toList());
    }

    private Document inserted(AggregateDocument aggregate, List<OutboxEntry> outbox, long version) {
        Document document = written(aggregate);
        document.put("_id", aggregate.id());
        document.put(VERSION, version);
        if (!outbox.isEmpty()) {
            document.put(OUTBOX, documents(outbox));
            document.put(PENDING, true);
        }
        return document;
    }

    /**
     * Saves a changed aggregate.
     *
     * @return its new version
     * @throws StaleVersion when it is no longer at {@code aggregate.version()}
     */
    public long update(AggregateDocument aggregate, List<? extends WireEvent> events, List<String> organisationIds) {
        List<OutboxEntry> outbox = entries.of(events, organisationIds, aggregate.version());
        String collection = swept.sweptAlso(mongo.getCollectionName(aggregate.getClass()));
        long version = versionAfter(aggregate.version(), events);
        Document filter = new Document("_id", aggregate.id()).append(VERSION, aggregate.version());
        try {
            if (mongo.getCollection(collection)
                            .updateOne(filter, changes(aggregate, version, outbox))
                            .getMatchedCount()
                    == 0) {
                throw new StaleVersion(collection, aggregate.id());
            }
        } catch (MongoWriteException refused) {
            throw translated(refused, collection, aggregate.id());
        }
        announce(collection, aggregate.id(), outbox);
        return version;
    }

    private Document changes(AggregateDocument aggregate, long version, List<OutboxEntry> outbox) {
        Document set = written(aggregate);
        set.put(VERSION, version);
        Document unset = new Document();
        for (MongoPersistentProperty property :
                mongo.getConverter().getMappingContext().getRequiredPersistentEntity(aggregate.getClass())) {
            if (!property.isIdProperty() && !set.containsKey(property.getFieldName())) {
                unset.append(property.getFieldName(), "");
            }
        }
        Document changes = new Document("$set", set);
        if (!unset.isEmpty()) {
            changes.append("$unset", unset);
        }
        if (!outbox.isEmpty()) {
            set.put(PENDING, true);
            changes.append("$push", new Document(OUTBOX, new Document("$each", documents(outbox))));
        }
        return changes;
    }

    /** The state without what the store itself keeps. */
    private Document written(AggregateDocument aggregate) {
        Document document = new Document();
        mongo.getConverter().write(aggregate, document);
        document.remove("_id");
        document.remove(VERSION);
        return document;
    }

    private void announce(String collection, String id, List<OutboxEntry> outbox) {
        if (!outbox.isEmpty()) {
            relay.publish(collection, id);
        }
    }

    private static List<Document> documents(List<OutboxEntry> outbox) {
        return outbox.stream().map(OutboxEntry::toDocument).toList();
    }

    /** A change without events still is a new version. */
    private static long versionAfter(long version, List<? extends WireEvent> events) {
        return version + Math.max(1, events.size());
    }

    private static RuntimeException translated(MongoWriteException refused, String collection, String id) {
        return refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                ? new DuplicateKeyException(collection + " " + id + ": a unique field is taken", refused)
                : refused;
    }
}
