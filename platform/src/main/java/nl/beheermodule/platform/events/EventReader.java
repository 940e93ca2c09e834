package nl.beheermodule.platform.events;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.contracts.EventTypes;
import nl.beheermodule.contracts.WireEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads a record into a typed event. Unknown types are skipped and counted: a newer producer may be ahead of us. */
public final class EventReader {
    private static final Map<String, Class<? extends WireEvent>> TYPES = EventTypes.byName();

    private final WireJson json;
    private final MeterRegistry meters;

    public EventReader(WireJson json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    /**
     * @return empty when the type is not one we know
     * @throws UnreadableEvent when the record is no CloudEvent or its JSON does not fit the type
     */
    public <E extends WireEvent> Optional<Received<E>> read(ConsumerRecord<String, byte[]> record, Class<E> family) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
            Class<? extends WireEvent> type = TYPES.get(event.getType());
            if (type == null || !family.isAssignableFrom(type)) {
                meters.counter("beheer.events.skipped", "type", event.getType()).increment();
                return Optional.empty();
            }
            CloudEventData data = event.getData();
            if (data == null) {
                throw new UnreadableEvent("it has no data", null);
            }
            E read = family.cast(json.read(data.toBytes(), type));
            return Optional.of(new Received<>(event.getId(), sequence(event), read));
        } catch (UnreadableEvent unreadable) {
            throw unreadable;
        } catch (RuntimeException broken) {
            throw new UnreadableEvent(broken.getClass().getSimpleName(), broken);
        }
    }

    private static long sequence(CloudEvent event) {
        Object sequence = event.getExtension("sequence");
        if (sequence == null) {
            throw new UnreadableEvent("it has no sequence", null);
        }
        return Long.parseLong(sequence.toString());
    }
}
