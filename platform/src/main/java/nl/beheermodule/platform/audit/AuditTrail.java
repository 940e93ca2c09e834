package nl.beheermodule.platform.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import nl.beheermodule.platform.access.Actor;
import nl.beheermodule.platform.outbox.OutboxEntry;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/**
 * This service's audit trail: append-only and hash-chained per organisation. Changes arrive from the outbox, so that what
 * was saved is also written down, even when the process died in between; looks are written directly. Every line is published
 * too, so that it is kept elsewhere (ADR 17).
 */
public final class AuditTrail {
    static final String COLLECTION = "audit";
    private static final int TRIES = 50;
    private static final int REMEMBERED = 1_000;

    /** So that threads of this process wait for each other's line rather than collide; other processes may collide. */
    private final Lock[] turns = Stream.generate(ReentrantLock::new).limit(256).toArray(Lock[]::new);

    private final MongoCollection<Document> lines;
    private final AuditRelay relay;
    private final Clock clock;
    private final Map<String, AuditLine> heads = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AuditLine> eldest) {
            return size() > REMEMBERED;
        }
    };

    public AuditTrail(MongoOperations mongo, AuditRelay relay, Clock clock) {
        this.lines = mongo.getCollection(COLLECTION);
        this.relay = relay;
        this.clock = clock;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("organisationId", Sort.Direction.ASC)
                        .on("entryId", Sort.Direction.ASC)
                        .unique()
                        .named("entry_once"));
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("organisationId", Sort.Direction.ASC)
                        .on("number", Sort.Direction.ASC)
                        .named("chain"));
    }

    public void append(OutboxEntry change) {
        AuditEntry entry = entry(change);
        change.organisationIds().forEach(organisationId -> append(organisationId, entry));
    }

    /** Many changes, in their order for each organisation, in few round trips. */
    public void appendAll(List<OutboxEntry> changes) {
        Map<String, List<AuditEntry>> byOrganisation = new LinkedHashMap<>();
        changes.forEach(change -> change.organisationIds()
                .forEach(organisationId -> byOrganisation
                        .computeIfAbsent(organisationId, id -> new ArrayList<>())
                        .add(entry(change))));
        byOrganisation.forEach(this::append);
    }

    private void append(String organisationId, List<AuditEntry> entries) {
        Lock turn = turns[Math.floorMod(organisationId.hashCode(), turns.length)];
        turn.lock();
        try {
            AuditLine head = head(organisationId, false);
            List<AuditLine> next = new ArrayList<>(entries.size());
            for (AuditEntry entry : entries) {
                head = head == null
                        ? AuditLine.after(AuditLine.FIRST, 1, entry, organisationId)
                        : AuditLine.after(head.hash(), head.number() + 1, entry, organisationId);
                next.add(head);
            }
            lines.insertMany(next.stream().map(AuditRelay::marked).toList()); // stops at the first that is refused
            remember(next.getLast());
            next.forEach(relay::written);
        } catch (MongoBulkWriteException taken) {
            entries.forEach(entry -> appendNext(organisationId, entry)); // what is there already is left as it is
        } finally {
            turn.unlock();
        }
    }

    private static AuditEntry entry(OutboxEntry change) {
        return new AuditEntry(change.id(), change.at(), change.by(), change.address(), change.type(), change.subject());
    }

    /** Writes down something that was looked at rather than changed; done when this returns. */
    public void looked(String organisationId, String action, String subject) {
        Actor actor = Actor.current();
        append(
                organisationId,
                new AuditEntry(
                        UUID.randomUUID().toString(), clock.instant(), actor.by(), actor.address(), action, subject));
    }

    private void append(String organisationId, AuditEntry entry) {
        Lock turn = turns[Math.floorMod(organisationId.hashCode(), turns.length)];
        turn.lock();
        try {
            appendNext(organisationId, entry);
        } finally {
            turn.unlock();
        }
    }

    private void appendNext(String organisationId, AuditEntry entry) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            AuditLine head = head(organisationId, attempt > 0);
            AuditLine line = head == null
                    ? AuditLine.after(AuditLine.FIRST, 1, entry, organisationId)
                    : AuditLine.after(head.hash(), head.number() + 1, entry, organisationId);
            try {
                lines.insertOne(AuditRelay.marked(line));
                remember(line);
                relay.written(line);
                return;
            } catch (MongoWriteException refused) {
                if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw refused;
                }
                if (written(organisationId, entry)) {
                    return;
                }
            }
        }
        throw new IllegalStateException("The audit trail of " + organisationId + " is too busy");
    }

    private boolean written(String organisationId, AuditEntry entry) {
        Document same = new Document("organisationId", organisationId).append("entryId", entry.id());
        return lines.find(same).first() != null;
    }

    private @Nullable AuditLine head(String organisationId, boolean afresh) {
        synchronized (heads) {
            AuditLine known = heads.get(organisationId);
            if (known != null && !afresh) {
                return known;
            }
        }
        Document last = lines.find(new Document("organisationId", organisationId))
                .sort(new Document("organisationId", -1).append("number", -1))
                .limit(1)
                .first();
        return last == null ? null : AuditLine.of(last);
    }

    private void remember(AuditLine line) {
        synchronized (heads) {
            heads.put(line.organisationId(), line);
        }
    }
}
