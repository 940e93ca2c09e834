package nl.beheermodule.platform.audit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.beheermodule.contracts.EventTypes;
import nl.beheermodule.contracts.Topics;
import nl.beheermodule.contracts.audit.AuditEvents.AuditLineWritten;
import nl.beheermodule.platform.events.EventPublisher;
import nl.beheermodule.platform.events.WireJson;
import nl.beheermodule.platform.outbox.OutboxEntry;

/** Sends lines of this service's trail to the topic {@code audit}. */
public final class AuditPublisher {
    private final EventPublisher publisher;
    private final WireJson json;
    private final String service;

    public AuditPublisher(EventPublisher publisher, WireJson json, String service) {
        this.publisher = publisher;
        this.json = json;
        this.service = service;
    }

    /**
     * In this order.
     *
     * @return done when the brokers have them all
     */
    CompletableFuture<Void> publish(List<AuditLine> lines) {
        return publisher.publish(lines.stream().map(this::entry).toList(), acknowledged -> {});
    }

    private OutboxEntry entry(AuditLine line) {
        AuditLineWritten written = line.written(service);
        return new OutboxEntry(
                service + ":" + line.id(),
                Topics.AUDIT,
                EventTypes.nameOf(written),
                written.subject(),
                line.number(),
                line.at(),
                line.at(),
                List.of(line.organisationId()),
                line.by(),
                line.address(),
                null,
                json.write(written));
    }
}
