package nl.beheermodule.platform.test.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import nl.beheermodule.contracts.EventTypes;
import nl.beheermodule.contracts.Topics;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.platform.events.WireJson;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.DisposableBean;

/** Publishes events as another service would, and sees every event on every topic since this test run began. */
public final class TestEvents implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WireJson json = new WireJson();
    private final List<PublishedEvent> seen = new CopyOnWriteArrayList<>();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestKafka.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private volatile boolean stopped;

    public TestEvents() {
        Thread.ofPlatform().daemon().name("test-events").start(this::read);
    }

    /** @return the id the event was given */
    public String publish(long sequence, WireEvent event) {
        String id = UUID.randomUUID().toString();
        publish(id, sequence, event);
        return id;
    }

    public void publish(String id, long sequence, WireEvent event) {
        CloudEvent cloudEvent = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("urn:beheermodule:test"))
                .withType(EventTypes.nameOf(event))
                .withSubject(event.subject())
                .withTime(event.at().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("sequence", Long.toString(sequence))
                .withData(json.write(event).getBytes(StandardCharsets.UTF_8))
                .build();
        try {
            producer.send(KafkaMessageFactory.<String>createWriter(EventTypes.topicOf(event), event.subject())
                            .writeBinary(cloudEvent))
                    .get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What is known of an aggregate up to now, in order. */
    public List<PublishedEvent> of(String subject) {
        return seen.stream().filter(event -> event.subject().equals(subject)).toList();
    }

    public List<PublishedEvent> all() {
        return List.copyOf(seen);
    }

    /** Waits until the aggregate has published exactly these, in this order. */
    public List<PublishedEvent> awaitNames(String subject, String... names) {
        Awaitility.await("events of " + subject)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> of(subject).stream().map(PublishedEvent::name).toList(), List.of(names)::equals);
        return of(subject);
    }

    /** Waits for the first event of a type about an aggregate. */
    public <E extends WireEvent> E await(String subject, Class<E> type) {
        Awaitility.await(type.getSimpleName() + " of " + subject)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> of(subject).stream().anyMatch(event -> event.name().equals(type.getSimpleName())));
        return of(subject).stream()
                .filter(event -> event.name().equals(type.getSimpleName()))
                .map(event -> type.cast(event.event()))
                .findFirst()
                .orElseThrow();
    }

    private void read() {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestKafka.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Topics.FAMILIES.keySet().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!stopped) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
                    seen.add(new PublishedEvent(
                            record.topic(),
                            record.key(),
                            event.getType(),
                            event.getId(),
                            Long.parseLong(Objects.requireNonNull(event.getExtension("sequence"))
                                    .toString()),
                            record.value()));
                });
            }
        }
    }

    @Override
    public void destroy() {
        stopped = true;
        producer.close(Duration.ZERO);
    }
}
