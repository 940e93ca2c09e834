package nl.beheermodule.platform.events;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.Scheduled;

/** Makes the service's topics after all when Kafka was away while the service started. */
public final class TopicsAreMade {
    private static final Logger LOG = LoggerFactory.getLogger(TopicsAreMade.class);

    private final KafkaAdmin admin;
    private volatile boolean made;

    public TopicsAreMade(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    public void untilTheyAre() {
        if (made) {
            return;
        }
        try {
            made = admin.initialize();
        } catch (RuntimeException away) {
            LOG.warn("Kafka could not be asked for the topics; trying again", away);
        }
    }
}
