package nl.beheermodule.platform.audit;

import static nl.beheermodule.platform.audit.AuditRelay.UNPUBLISHED;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.bson.Document;

/**
 * Sees to it that no line is published before the one it follows. What a killed process or a Kafka that was away left
 * behind, and what another process has under way, may still wait when the next line of the same chain is written here: it
 * goes first, at the risk of going twice. A mark goes only after the line and all before it are published, so a line whose
 * predecessor has no mark may go.
 *
 * <p>For one thread.
 */
final class ChainOrder {
    private static final int REMEMBERED = 1_000;

    /** Sends lines and takes off their marks. */
    interface Sending {
        void send(List<AuditLine> lines) throws InterruptedException, ExecutionException;
    }

    private final MongoCollection<Document> lines;
    private final int together;

    /** The last number published here of each organisation; who is forgotten costs a read. */
    private final Map<String, Long> published = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param together at most so many are sent in one call */
    ChainOrder(MongoCollection<Document> lines, int together) {
        this.lines = lines;
        this.together = together;
    }

    boolean isPublished(AuditLine line) {
        return line.number() <= published.getOrDefault(line.organisationId(), 0L);
    }

    /** @param batch per organisation by rising number; may have gaps */
    void send(List<AuditLine> batch, Sending sending) throws InterruptedException, ExecutionException {
        for (Map.Entry<String, Long> chain : waitedFor(batch).entrySet()) {
            sendBefore(chain.getKey(), chain.getValue(), sending);
        }
        sendNow(batch, sending);
    }

    private void sendNow(List<AuditLine> batch, Sending sending) throws InterruptedException, ExecutionException {
        sending.send(batch);
        batch.forEach(line -> published.merge(line.organisationId(), line.number(), Math::max));
    }

    /** Of each chain that cannot go on yet: the last number in the batch whose predecessor waits outside it. */
    private Map<String, Long> waitedFor(List<AuditLine> batch) {
        Map<String, Long> before = new HashMap<>();
        List<AuditLine> unsure = new ArrayList<>();
        for (AuditLine line : batch) {
            Long inBatch = before.put(line.organisationId(), line.number());
            long known = inBatch == null ? published.getOrDefault(line.organisationId(), 0L) : inBatch;
            if (known != line.number() - 1) {
                unsure.add(line);
            }
        }
        Set<String> waiting =
                waiting(unsure.stream().map(ChainOrder::predecessor).toList());
        Map<String, Long> found = new HashMap<>();
        unsure.stream()
                .filter(line -> waiting.contains(predecessor(line)))
                .forEach(line -> found.put(line.organisationId(), line.number()));
        return found;
    }

    private static String predecessor(AuditLine line) {
        return AuditLine.id(line.organisationId(), line.number() - 1);
    }

    private Set<String> waiting(List<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : lines.find(new Document("_id", new Document("$in", ids))
                                .append(UNPUBLISHED, new Document("$exists", true)))
                        .projection(new Document("_id", 1))
                        .map(line -> line.getString("_id"))
                        .into(new HashSet<>());
    }

    private void sendBefore(String organisationId, long number, Sending sending)
            throws InterruptedException, ExecutionException {
        try (MongoCursor<AuditLine> earlier = lines.find(new Document("organisationId", organisationId)
                        .append(
                                "number",
                                new Document("$gt", lastPublished(organisationId, number)).append("$lt", number)))
                .sort(new Document("organisationId", 1).append("number", 1))
                .batchSize(together)
                .map(AuditLine::of)
                .cursor()) {
            while (earlier.hasNext()) {
                List<AuditLine> piece = new ArrayList<>();
                do {
                    piece.add(earlier.next());
                } while (piece.size() < together && earlier.hasNext());
                sendNow(piece, sending);
            }
        }
    }

    /** @return 0 when all before that number wait */
    private long lastPublished(String organisationId, long before) {
        Document last = lines.find(new Document("organisationId", organisationId)
                        .append("number", new Document("$lt", before))
                        .append(UNPUBLISHED, new Document("$exists", false)))
                .sort(new Document("organisationId", -1).append("number", -1))
                .first();
        return last == null ? 0 : last.getLong("number");
    }
}
