package nl.beheermodule.platform.events;

import java.util.function.Consumer;
import nl.beheermodule.contracts.Topics;
import nl.beheermodule.contracts.WireEvent;

/**
 * What a service listens to, declared as a bean. Each subscription has its own consumer group ({@code
 * <service>.<name>}), so a new or renamed copy reads its topic from the start.
 *
 * @param name of the copy or policy it feeds, such as {@code person-copy}
 * @param handler idempotent by construction; what it throws is retried and then dead-lettered
 */
public record Subscription<E extends WireEvent>(
        String name, String topic, Class<E> family, Consumer<Received<E>> handler) {

    public static <E extends WireEvent> Subscription<E> to(
            Class<E> family, String name, Consumer<Received<E>> handler) {
        String topic = Topics.FAMILIES.entrySet().stream()
                .filter(entry -> entry.getValue() == family)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(family + " has no topic"))
                .getKey();
        return new Subscription<>(name, topic, family, handler);
    }
}
