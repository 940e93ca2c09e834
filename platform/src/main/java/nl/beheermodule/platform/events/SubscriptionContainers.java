package nl.beheermodule.platform.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.platform.access.Actor;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/**
 * Runs one listener container a subscription. The group suffix lets a second instance read everything for itself: a
 * rehearsal beside the real one, or a test.
 */
public final class SubscriptionContainers implements SmartLifecycle {
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();

    public SubscriptionContainers(
            String service,
            List<Subscription<?>> subscriptions,
            ConcurrentKafkaListenerContainerFactory<String, byte[]> factory,
            EventReader reader,
            DeadLetters deadLetters,
            String groupSuffix) {
        for (Subscription<?> subscription : subscriptions) {
            ConcurrentMessageListenerContainer<String, byte[]> container =
                    factory.createContainer(subscription.topic());
            container.setBeanName(service + "." + subscription.name());
            container.getContainerProperties().setGroupId(groupOf(service, subscription, groupSuffix));
            container.getContainerProperties().setMessageListener(listener(service, subscription, reader));
            CommonErrorHandler toDeadLetters = deadLetters.errorHandlerFor(subscription.name());
            container.setCommonErrorHandler(toDeadLetters);
            containers.add(container);
        }
    }

    static String groupOf(String service, Subscription<?> subscription, String groupSuffix) {
        return service + "." + subscription.name() + groupSuffix;
    }

    private static <E extends WireEvent> MessageListener<String, byte[]> listener(
            String service, Subscription<E> subscription, EventReader reader) {
        Actor actor = Actor.system(service + "." + subscription.name());
        return record -> reader.read(record, subscription.family())
                .ifPresent(received -> actor.run(() -> subscription.handler().accept(received)));
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            containers.forEach(container -> together.execute(container::stop));
        }
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }
}
