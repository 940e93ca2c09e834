package nl.beheermodule.gateway.live;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.beheermodule.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.databind.json.JsonMapper;

/** Hears every topic of changes from now on. Each replica by itself: any of them may have the screen. */
@Configuration(proxyBeanMethods = false)
class LiveListener {
    private static final Logger LOG = LoggerFactory.getLogger(LiveListener.class);

    @Bean
    KafkaMessageListenerContainer<String, byte[]> liveContainer(
            KafkaProperties properties, Connections connections, Whereabouts whereabouts, JsonMapper json) {
        Map<String, Object> consumer = new HashMap<>(properties.buildConsumerProperties());
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        ContainerProperties container = new ContainerProperties(Topics.FAMILIES.keySet().stream()
                .filter(topic -> !topic.equals(Topics.AUDIT)) // for no screen: who did what is asked for
                .toArray(String[]::new));
        container.setGroupId("gateway.live." + UUID.randomUUID());
        container.setMessageListener((MessageListener<String, byte[]>) record -> {
            if (connections.size() > 0) {
                tell(record, connections, whereabouts, json);
            }
        });
        return new KafkaMessageListenerContainer<>(new DefaultKafkaConsumerFactory<>(consumer), container);
    }

    /** A change that cannot be read is let go: the screen loads what is true anyway. */
    private static void tell(
            ConsumerRecord<String, byte[]> record, Connections connections, Whereabouts whereabouts, JsonMapper json) {
        try {
            connections.tell(Change.of(record, json, whereabouts));
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "A change on {} could not be told: {}",
                    record.topic(),
                    unreadable.getClass().getSimpleName());
        }
    }
}
