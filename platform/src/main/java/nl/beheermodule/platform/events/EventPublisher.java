package nl.beheermodule.platform.events;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.beheermodule.platform.outbox.OutboxEntry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Writes an entry as CloudEvents 1.0 in binary mode: attributes as Kafka headers, the JSON as the value. */
public final class EventPublisher {
    private final KafkaTemplate<String, byte[]> kafka;
    private final URI source;

    public EventPublisher(KafkaTemplate<String, byte[]> kafka, String service) {
        this.kafka = kafka;
        this.source = URI.create("urn:beheermodule:" + service);
    }

    /**
     * In this order, all of them under way at once: the producer keeps the order of what it has taken, and tries without
     * end.
     *
     * @param acknowledged is told of each that the brokers have
     * @return done when they have them all
     * @throws KafkaException when the producer refuses one; none after it is sent, so that none overtakes it
     */
    public CompletableFuture<Void> publish(List<OutboxEntry> entries, Consumer<OutboxEntry> acknowledged) {
        return CompletableFuture.allOf(entries.stream()
                .map(entry -> publish(entry).thenRun(() -> acknowledged.accept(entry)))
                .toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<?> publish(OutboxEntry entry) {
        CloudEvent event = CloudEventBuilder.v1()
                .withId(entry.id())
                .withSource(source)
                .withType(entry.type())
                .withSubject(entry.subject())
                .withTime(entry.at().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("sequence", Long.toString(entry.sequence()))
                .withData(entry.json().getBytes(StandardCharsets.UTF_8))
                .build();
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.<String>createWriter(entry.topic(), entry.subject())
                .writeBinary(event);
        if (entry.traceParent() != null) {
            record.headers().add("traceparent", entry.traceParent().getBytes(StandardCharsets.US_ASCII));
        }
        return kafka.send(record);
    }
}
