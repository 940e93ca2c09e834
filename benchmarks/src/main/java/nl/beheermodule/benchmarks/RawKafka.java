package nl.beheermodule.benchmarks;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The yardstick: the same number of records of the same size, produced with acks=all and consumed, and nothing else. */
final class RawKafka {
    private static final String TOPIC = "benchmark";
    private static final int SIZE = 300;

    private RawKafka() {}

    static Latencies measured(String kafka, Pace pace) throws Exception {
        Latencies latencies = new Latencies();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 6, (short) 1)))
                        .all()
                        .get();
            }
        }
        int expected = Math.toIntExact(pace.perSecond() * pace.length().toSeconds());
        Thread reader = Thread.ofPlatform().start(() -> read(kafka, expected, latencies));
        Thread.sleep(3_000);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            pace.of(number -> {
                ByteBuffer value = ByteBuffer.allocate(SIZE).putLong(System.nanoTime());
                producer.send(new ProducerRecord<>(
                        TOPIC, ByteBuffer.allocate(4).putInt(number).array(), value.array()));
            });
            producer.flush();
        }
        reader.join(Duration.ofSeconds(20));
        return latencies;
    }

    private static void read(String kafka, int expected, Latencies latencies) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        "benchmark-" + System.nanoTime(),
                        "auto.offset.reset",
                        "latest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            while (latencies.count() < expected) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record ->
                                latencies.since(ByteBuffer.wrap(record.value()).getLong()));
            }
        }
    }
}
