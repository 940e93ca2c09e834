package nl.beheermodule.platform.test.kafka;

import nl.beheermodule.contracts.EventTypes;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.platform.events.WireJson;

/** An event as it stands on a topic. */
public record PublishedEvent(String topic, String subject, String type, String id, long sequence, byte[] json) {
    private static final WireJson JSON = new WireJson();

    /** @return for example {@code MeansApproved} */
    public String name() {
        String[] parts = type.split("\\.");
        return parts[parts.length - 2];
    }

    public WireEvent event() {
        Class<? extends WireEvent> known = EventTypes.byName().get(type);
        if (known == null) {
            throw new IllegalStateException("Unknown type " + type);
        }
        return JSON.read(json, known);
    }
}
