package nl.beheermodule.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.beheermodule.platform.test.kafka.TestKafka;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

class TopicsAreMadeIT {
    private static final String NOBODY = "127.0.0.1:1";

    @Test
    void a_service_that_started_without_kafka_gets_its_topics_when_kafka_comes() throws Exception {
        String topic = "late-" + UUID.randomUUID();
        AtomicReference<String> kafka = new AtomicReference<>(NOBODY);
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.registerBean(
                    NewTopics.class,
                    () -> new NewTopics(TopicBuilder.name(topic).build()));
            context.refresh();
            KafkaAdmin admin = new KafkaAdmin(Map.of("default.api.timeout.ms", 10_000, "request.timeout.ms", 2_000));
            admin.setBootstrapServersSupplier(kafka::get);
            admin.setOperationTimeout(2);
            admin.setApplicationContext(context);
            TopicsAreMade topics = new TopicsAreMade(admin);
            topics.untilTheyAre();
            kafka.set(TestKafka.bootstrapServers());
            admin.setOperationTimeout(30);
            // as the schedule does: a busy broker may let one turn pass
            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                topics.untilTheyAre();
                assertThat(topics()).contains(topic);
            });
        }
    }

    private static Set<String> topics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrapServers()))) {
            return admin.listTopics().names().get();
        }
    }
}
