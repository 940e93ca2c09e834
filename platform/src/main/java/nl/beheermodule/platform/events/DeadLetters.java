package nl.beheermodule.platform.events;

import java.nio.charset.StandardCharsets;
import nl.beheermodule.platform.outage.Outage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Where a record goes that could not be processed: the service's own dead-letter topic, with the reason. */
public final class DeadLetters {
    static final String SUBSCRIPTION = "beheer-subscription";
    static final String REASON = "beheer-reason";

    private final String topic;
    private final KafkaTemplate<String, byte[]> kafka;

    public DeadLetters(String service, KafkaTemplate<String, byte[]> kafka) {
        this.topic = topicOf(service);
        this.kafka = kafka;
    }

    public static String topicOf(String service) {
        return service + ".dead-letters";
    }

    public String topic() {
        return topic;
    }

    /**
     * Back-off of 0.2, 0.4, … s, about six seconds in all, then the dead letters. While MongoDB, or whatever the service calls an {@link Outage}, is away it waits as long as
     * that takes, trying at least every half minute: nothing is wrong with the event.
     */
    CommonErrorHandler errorHandlerFor(String subscription) {
        DeadLetterPublishingRecoverer recoverer =
                new DeadLetterPublishingRecoverer(kafka, (record, failure) -> new TopicPartition(topic, 0));
        recoverer.excludeHeader(
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EXCEPTION,
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_CAUSE,
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_MSG,
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE);
        recoverer.setHeadersFunction((record, failure) -> headers(subscription, failure));
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxAttempts(5);
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, backOff);
        handler.setBackOffFunction((record, failure) -> Outage.isBehind(failure) ? untilItIsOver() : backOff);
        handler.addNotRetryableExceptions(UnreadableEvent.class);
        return handler;
    }

    private static ExponentialBackOff untilItIsOver() {
        ExponentialBackOff patient = new ExponentialBackOff(500, 2);
        patient.setMaxInterval(30_000);
        return patient;
    }

    private static Headers headers(String subscription, Exception failure) {
        return new RecordHeaders()
                .add(SUBSCRIPTION, subscription.getBytes(StandardCharsets.UTF_8))
                .add(REASON, reasonOf(failure).getBytes(StandardCharsets.UTF_8));
    }

    /** Class names only: messages of exceptions may carry personal data. */
    static String reasonOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof UnreadableEvent unreadable
                ? String.valueOf(unreadable.getMessage())
                : root.getClass().getName();
    }

    static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
