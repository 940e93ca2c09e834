package nl.beheermodule.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.platform.access.Actor;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * For operators: {@code GET /actuator/deadletters} shows what could not be processed (the oldest thousand), {@code POST} tries it all once
 * more. A record goes back to the one subscription that failed, not to the topic, so no other service sees it again;
 * what fails again stands at the end of the dead letters anew.
 */
@Endpoint(id = "deadletters")
public final class DeadLetterEndpoint {
    private static final Duration QUIET = Duration.ofMillis(500);
    private static final int AT_ONCE = 1_000;

    public record DeadLetter(
            long offset,
            @Nullable String subscription,
            @Nullable String type,
            @Nullable String subject,
            @Nullable String reason,
            Instant at) {}

    /** @param next offset of the first one after these */
    private record Remaining(List<ConsumerRecord<String, byte[]>> records, long next) {}

    public record Replayed(int succeeded, int failedAgain) {}

    private final DeadLetters deadLetters;
    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaTemplate<String, byte[]> kafka;
    private final Map<String, Subscription<?>> subscriptions;
    private final EventReader reader;

    public DeadLetterEndpoint(
            DeadLetters deadLetters,
            ConsumerFactory<String, byte[]> consumers,
            KafkaTemplate<String, byte[]> kafka,
            List<Subscription<?>> subscriptions,
            EventReader reader) {
        this.deadLetters = deadLetters;
        this.consumers = consumers;
        this.kafka = kafka;
        this.subscriptions = subscriptions.stream().collect(Collectors.toMap(Subscription::name, Function.identity()));
        this.reader = reader;
    }

    @ReadOperation
    public synchronized List<DeadLetter> waiting() {
        try (Consumer<String, byte[]> consumer = consumer()) {
            TopicPartition partition = assigned(consumer);
            return remaining(consumer, partition, end(consumer, partition)).records().stream()
                    .map(DeadLetterEndpoint::shown)
                    .toList();
        }
    }

    @WriteOperation
    public synchronized Replayed replay() {
        try (Consumer<String, byte[]> consumer = consumer()) {
            TopicPartition partition = assigned(consumer);
            long end = end(consumer, partition);
            int succeeded = 0;
            int failed = 0;
            while (consumer.position(partition) < end) {
                Remaining lot = remaining(consumer, partition, end);
                for (ConsumerRecord<String, byte[]> record : lot.records()) {
                    if (replayed(record)) {
                        succeeded++;
                    } else {
                        failed++;
                    }
                }
                consumer.commitSync(Map.of(partition, new OffsetAndMetadata(lot.next())));
                consumer.seek(partition, lot.next());
            }
            return new Replayed(succeeded, failed);
        }
    }

    private boolean replayed(ConsumerRecord<String, byte[]> record) {
        Subscription<?> subscription =
                subscriptions.get(String.valueOf(DeadLetters.header(record, DeadLetters.SUBSCRIPTION)));
        try {
            if (subscription == null) {
                throw new IllegalStateException("The subscription no longer exists");
            }
            Actor.system("operator").run(() -> handle(subscription, record));
            return true;
        } catch (RuntimeException again) {
            putBack(record, again);
            return false;
        }
    }

    private <E extends WireEvent> void handle(Subscription<E> subscription, ConsumerRecord<String, byte[]> record) {
        reader.read(record, subscription.family())
                .ifPresent(received -> subscription.handler().accept(received));
    }

    /** Waits for the broker: only then may the old place be committed. */
    private void putBack(ConsumerRecord<String, byte[]> record, RuntimeException again) {
        var headers = record.headers()
                .remove(DeadLetters.REASON)
                .add(DeadLetters.REASON, DeadLetters.reasonOf(again).getBytes(StandardCharsets.UTF_8));
        try {
            kafka.send(new ProducerRecord<>(record.topic(), 0, record.key(), record.value(), headers))
                    .get(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while replaying", interrupted);
        } catch (Exception unreachable) {
            throw new IllegalStateException("Kafka did not take the record back", unreachable);
        }
    }

    private Consumer<String, byte[]> consumer() {
        return consumers.createConsumer(deadLetters.topic(), "replay");
    }

    private TopicPartition assigned(Consumer<String, byte[]> consumer) {
        TopicPartition partition = new TopicPartition(deadLetters.topic(), 0);
        consumer.assign(List.of(partition));
        return partition;
    }

    private static long end(Consumer<String, byte[]> consumer, TopicPartition partition) {
        return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    }

    /** The next lot before {@code end}. A letter that arrives meanwhile stands after it and stays for the next time. */
    private static Remaining remaining(Consumer<String, byte[]> consumer, TopicPartition partition, long end) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        while (consumer.position(partition) < end && found.size() < AT_ONCE) {
            consumer.poll(QUIET).records(partition).stream()
                    .filter(record -> record.offset() < end)
                    .forEach(found::add);
        }
        return found.size() > AT_ONCE
                ? new Remaining(found.subList(0, AT_ONCE), found.get(AT_ONCE).offset())
                : new Remaining(found, Math.min(consumer.position(partition), end));
    }

    private static DeadLetter shown(ConsumerRecord<String, byte[]> record) {
        return new DeadLetter(
                record.offset(),
                DeadLetters.header(record, DeadLetters.SUBSCRIPTION),
                DeadLetters.header(record, "ce_type"),
                record.key(),
                DeadLetters.header(record, DeadLetters.REASON),
                Instant.ofEpochMilli(record.timestamp()));
    }
}
