package nl.beheermodule.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names events travel under: class names of our code are never on the wire by themselves. */
public final class EventTypes {
    private static final Map<String, Class<? extends WireEvent>> BY_NAME = Topics.FAMILIES.entrySet().stream()
            .flatMap(family -> eventsOf(family.getValue()).map(event -> Map.entry(name(family.getKey(), event), event)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<Class<?>, String> TOPIC_BY_EVENT = Topics.FAMILIES.entrySet().stream()
            .flatMap(family -> eventsOf(family.getValue()).map(event -> Map.entry(event, family.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private EventTypes() {}

    /** @return for example {@code nl.beheermodule.means.MeansApproved.v1} */
    public static String nameOf(WireEvent event) {
        return name(topicOf(event), event.getClass());
    }

    public static String topicOf(WireEvent event) {
        String topic = TOPIC_BY_EVENT.get(event.getClass());
        if (topic == null) {
            throw new IllegalArgumentException(event.getClass() + " belongs to no topic");
        }
        return topic;
    }

    /** All known types by name; a consumer skips and counts a name that is not here. */
    public static Map<String, Class<? extends WireEvent>> byName() {
        return BY_NAME;
    }

    private static String name(String topic, Class<?> event) {
        return "nl.beheermodule." + topic + "." + event.getSimpleName() + ".v1";
    }

    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends WireEvent>> eventsOf(Class<? extends WireEvent> family) {
        return Arrays.stream(family.getPermittedSubclasses()).map(event -> (Class<? extends WireEvent>) event);
    }
}
