package nl.beheermodule.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beheermodule.contracts.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;

/** Events in and out. Topics keep everything (design 5); each service makes its own topic and its dead letters. */
@Configuration(proxyBeanMethods = false)
public class EventConfiguration {

    @Bean
    WireJson wireJson() {
        return new WireJson();
    }

    @Bean
    DefaultKafkaProducerFactory<String, byte[]> eventProducers(KafkaProperties properties) {
        DefaultKafkaProducerFactory<String, byte[]> producers =
                new DefaultKafkaProducerFactory<>(properties.buildProducerProperties());
        producers.setPhysicalCloseTimeout(5); // what is not sent by then is still in the outbox
        return producers;
    }

    @Bean
    DefaultKafkaConsumerFactory<String, byte[]> eventConsumers(KafkaProperties properties) {
        return new DefaultKafkaConsumerFactory<>(properties.buildConsumerProperties());
    }

    @Bean
    KafkaTemplate<String, byte[]> eventTemplate(DefaultKafkaProducerFactory<String, byte[]> eventProducers) {
        return new KafkaTemplate<>(eventProducers);
    }

    @Bean
    EventPublisher eventPublisher(
            KafkaTemplate<String, byte[]> eventTemplate, @Value("${spring.application.name}") String service) {
        return new EventPublisher(eventTemplate, service);
    }

    @Bean
    EventReader eventReader(WireJson json, MeterRegistry meters) {
        return new EventReader(json, meters);
    }

    @Bean
    DeadLetters deadLetters(
            KafkaTemplate<String, byte[]> eventTemplate, @Value("${spring.application.name}") String service) {
        return new DeadLetters(service, eventTemplate);
    }

    @Bean
    DeadLetterEndpoint deadLetterEndpoint(
            DeadLetters deadLetters,
            ConsumerFactory<String, byte[]> eventConsumers,
            KafkaTemplate<String, byte[]> eventTemplate,
            ObjectProvider<Subscription<?>> subscriptions,
            EventReader reader) {
        return new DeadLetterEndpoint(
                deadLetters,
                eventConsumers,
                eventTemplate,
                subscriptions.orderedStream().toList(),
                reader);
    }

    @Bean
    SubscriptionContainers subscriptionContainers(
            @Value("${spring.application.name}") String service,
            ApplicationContext context,
            ObjectProvider<Subscription<?>> subscriptions,
            ConsumerFactory<String, byte[]> eventConsumers,
            KafkaProperties properties,
            EventReader reader,
            DeadLetters deadLetters,
            @Value("${beheer.consumer-group-suffix:}") String groupSuffix) {
        ConcurrentKafkaListenerContainerFactory<String, byte[]> factory =
                new ConcurrentKafkaListenerContainerFactory<>();
        factory.setConsumerFactory(eventConsumers);
        factory.setApplicationContext(context); // finds the observation registry there
        factory.getContainerProperties()
                .setObservationEnabled(properties.getListener().isObservationEnabled());
        Integer concurrency = properties.getListener().getConcurrency();
        factory.setConcurrency(concurrency == null ? 1 : concurrency);
        List<Subscription<?>> all = subscriptions.orderedStream().toList();
        return new SubscriptionContainers(service, all, factory, reader, deadLetters, groupSuffix);
    }

    @Bean
    CaughtUp caughtUp(
            @Value("${spring.application.name}") String service,
            @Value("${beheer.consumer-group-suffix:}") String groupSuffix,
            KafkaAdmin kafka) {
        return new CaughtUp(service, groupSuffix, kafka);
    }

    @Bean
    NewTopics topics(
            @Value("${spring.application.name}") String service,
            @Value("${beheer.topics:}") List<String> owned,
            @Value("${beheer.kafka.partitions:6}") int partitions,
            @Value("${beheer.kafka.replicas:1}") int replicas) {
        NewTopic[] topics = Stream.concat(
                        Stream.concat(owned.stream(), Stream.of(Topics.AUDIT)) // every service has a trail
                                .map(name -> forever(name, partitions, replicas)),
                        Stream.of(forever(DeadLetters.topicOf(service), 1, replicas)))
                .toArray(NewTopic[]::new);
        return new NewTopics(topics);
    }

    @Bean
    TopicsAreMade topicsAreMade(KafkaAdmin admin) {
        return new TopicsAreMade(admin);
    }

    private static NewTopic forever(String name, int partitions, int replicas) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .replicas(replicas)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG,
                        "-1",
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                        replicas >= 3 ? "2" : "1"))
                .build();
    }
}
