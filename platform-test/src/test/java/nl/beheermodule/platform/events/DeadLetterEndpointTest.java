package nl.beheermodule.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beheermodule.contracts.identity.IdentityEvents;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

class DeadLetterEndpointTest {
    private static final TopicPartition PARTITION = new TopicPartition("sample.dead-letters", 0);

    private final Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest") {
        @Override
        public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets) {
            committed.putAll(offsets);
            super.commitSync(offsets);
        }
    };

    @Test
    void a_letter_that_arrives_during_a_replay_stays_for_the_next_one() {
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, 1L)); // what the broker said before the second one came
        consumer.schedulePollTask(() -> {
            consumer.addRecord(letter(0));
            consumer.addRecord(letter(1));
        });
        assertThat(endpoint().replay()).isEqualTo(new DeadLetterEndpoint.Replayed(1, 0));
        assertThat(committed).containsEntry(PARTITION, new OffsetAndMetadata(1));
    }

    private DeadLetterEndpoint endpoint() {
        KafkaTemplate<String, byte[]> unused = new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(Map.of()));
        return new DeadLetterEndpoint(
                new DeadLetters("sample", unused),
                new DefaultKafkaConsumerFactory<>(Map.of()) {
                    @Override
                    protected Consumer<String, byte[]> createRawConsumer(Map<String, Object> configuration) {
                        return consumer;
                    }
                },
                unused,
                List.of(Subscription.to(IdentityEvents.class, "copy", received -> {})),
                new EventReader(new WireJson(), new SimpleMeterRegistry()));
    }

    /** Of a type nobody knows: read and skipped. */
    private static ConsumerRecord<String, byte[]> letter(long offset) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(PARTITION.topic(), 0, offset, "p-1", "{}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        "e-" + offset,
                        "ce_source",
                        "urn:x",
                        "ce_type",
                        "nobody.knows.v1",
                        DeadLetters.SUBSCRIPTION,
                        "copy")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
