package nl.beheermodule.platform.events;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Whether a copy has seen everything that was published until now. For what time does by itself and later news would have
 * prevented: after downtime the copy is behind for a while.
 */
public final class CaughtUp {
    private static final long PATIENCE_SECONDS = 10;

    private final String service;
    private final String groupSuffix;
    private final KafkaAdmin kafka;

    public CaughtUp(String service, String groupSuffix, KafkaAdmin kafka) {
        this.service = service;
        this.groupSuffix = groupSuffix;
        this.kafka = kafka;
    }

    /** False too when Kafka does not answer. */
    public boolean with(Subscription<?> subscription) {
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            Map<TopicPartition, Long> published = published(admin, subscription.topic());
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(
                            SubscriptionContainers.groupOf(service, subscription, groupSuffix))
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return published.entrySet().stream()
                    .allMatch(end -> end.getValue() == 0
                            || read.get(end.getKey()) instanceof OffsetAndMetadata offset
                                    && offset.offset() >= end.getValue());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException away) {
            return false;
        }
    }

    private static Map<TopicPartition, Long> published(Admin admin, String topic)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> wanted = admin
                .describeTopics(List.of(topic))
                .allTopicNames()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .values()
                .stream()
                .flatMap(described -> described.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        return admin.listOffsets(wanted).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }
}
