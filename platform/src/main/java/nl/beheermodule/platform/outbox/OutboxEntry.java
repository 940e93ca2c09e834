package nl.beheermodule.platform.outbox;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event that is saved but perhaps not yet on Kafka, as it stands inside the aggregate's own document (ADR 2).
 *
 * @param sequence the aggregate's version this event brought it to
 * @param organisationIds whose audit trail it belongs on
 * @param by person id, or the name of the part of the system that acted
 * @param address client address, when a person acted
 * @param json the event as it goes on the wire
 */
public record OutboxEntry(
        String id,
        String topic,
        String type,
        String subject,
        long sequence,
        Instant at,
        Instant savedAt,
        List<String> organisationIds,
        String by,
        @Nullable String address,
        @Nullable String traceParent,
        String json) {

    Document toDocument() {
        Document document = new Document("id", id)
                .append("topic", topic)
                .append("type", type)
                .append("subject", subject)
                .append("sequence", sequence)
                .append("at", at.toString())
                .append("savedAt", savedAt.toEpochMilli())
                .append("organisationIds", organisationIds)
                .append("by", by)
                .append("json", json);
        if (address != null) {
            document.append("address", address);
        }
        if (traceParent != null) {
            document.append("traceParent", traceParent);
        }
        return document;
    }

    static OutboxEntry of(Document document) {
        return new OutboxEntry(
                document.getString("id"),
                document.getString("topic"),
                document.getString("type"),
                document.getString("subject"),
                document.getLong("sequence"),
                Instant.parse(document.getString("at")),
                Instant.ofEpochMilli(document.getLong("savedAt")),
                document.getList("organisationIds", String.class),
                document.getString("by"),
                document.getString("address"),
                document.getString("traceParent"),
                document.getString("json"));
    }
}
