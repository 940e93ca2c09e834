package nl.beheermodule.journeys.stage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A console consumer: all that stands on the topics, from the start, without our own code in between. */
public final class Topics {
    /**
     * An event as a stranger reads it.
     *
     * @param headers the CloudEvents attributes
     */
    public record Line(
            String topic,
            String key,
            String type,
            String id,
            long sequence,
            Map<String, String> headers,
            JsonNode data) {
        /** @return for example {@code MeansApproved} */
        public String name() {
            String[] parts = type.split("\\.");
            return parts[parts.length - 2];
        }
    }

    private final String kafka;

    public Topics(Platform platform) {
        this.kafka = platform.kafka();
    }

    /** What is there now about one aggregate, in order. */
    public List<Line> about(String key) {
        return all(line -> line.key().equals(key));
    }

    public List<Line> all(Predicate<Line> wanted) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Contract.topics().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Line> lines = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> lines.add(line(record)));
            }
            return lines.stream().filter(wanted).toList();
        }
    }

    private static Line line(ConsumerRecord<String, byte[]> record) {
        return new Line(
                record.topic(),
                record.key(),
                header(record, "ce_type"),
                header(record, "ce_id"),
                Long.parseLong(header(record, "ce_sequence")),
                headers(record),
                JsonMapper.shared().readTree(record.value()));
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
