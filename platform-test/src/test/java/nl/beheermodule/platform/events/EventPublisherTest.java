package nl.beheermodule.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import nl.beheermodule.platform.outbox.OutboxEntry;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

class EventPublisherTest {
    private static final String FULL = "full";

    /** Has no room for one of them, and answers as a real one does then. */
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer()) {
                @Override
                public synchronized Future<RecordMetadata> send(
                        ProducerRecord<String, byte[]> record, Callback callback) {
                    return FULL.equals(record.key())
                            ? CompletableFuture.failedFuture(new TimeoutException("no room"))
                            : super.send(record, callback);
                }
            };

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void it_is_done_when_the_brokers_have_all() {
        CompletableFuture<Void> sent = publish("a", "b");
        producer.completeNext();
        assertThat(acknowledged).containsExactly("a");
        assertThat(sent).isNotDone();
        producer.completeNext();
        assertThat(acknowledged).containsExactly("a", "b");
        assertThat(sent).isCompleted();
    }

    @Test
    void what_is_refused_is_overtaken_by_none() {
        assertThatExceptionOfType(KafkaException.class).isThrownBy(() -> publish("a", FULL, "b"));
        assertThat(producer.history()).extracting(ProducerRecord::key).containsExactly("a");
    }

    private CompletableFuture<Void> publish(String... subjects) {
        KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(Map.of()) {
            @Override
            public Producer<String, byte[]> createProducer() {
                return producer;
            }
        });
        return new EventPublisher(kafka, "sample-service")
                .publish(
                        List.of(subjects).stream()
                                .map(EventPublisherTest::entry)
                                .toList(),
                        entry -> acknowledged.add(entry.subject()));
    }

    private static OutboxEntry entry(String subject) {
        Instant now = Instant.parse("2026-11-28T12:00:00Z");
        return new OutboxEntry(
                "e-" + subject, "means", "x.v1", subject, 1, now, now, List.of(), "system:x", null, null, "{}");
    }
}
