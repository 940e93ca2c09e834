package nl.beheermodule.platform.test.contract;

import static nl.beheermodule.platform.test.contract.EventSchema.ordered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.beheermodule.contracts.EventTypes;
import nl.beheermodule.contracts.Topics;
import nl.beheermodule.contracts.WireEvent;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The AsyncAPI 3 document of all topics, made from the event records. */
public final class AsyncApiDocument {
    private AsyncApiDocument() {}

    public static String json() {
        Map<String, Object> channels = new LinkedHashMap<>();
        Map<String, Object> operations = new LinkedHashMap<>();
        Map<String, Object> messages = new LinkedHashMap<>();
        new TreeMap<>(Topics.FAMILIES).keySet().forEach(topic -> {
            Map<String, Object> ofTopic = new LinkedHashMap<>();
            List<Object> references = new ArrayList<>();
            eventsOf(topic).forEach((name, event) -> {
                messages.put(event.getSimpleName(), message(name, event));
                ofTopic.put(event.getSimpleName(), reference("#/components/messages/" + event.getSimpleName()));
                references.add(reference("#/channels/" + topic + "/messages/" + event.getSimpleName()));
            });
            channels.put(topic, ordered("address", topic, "messages", ofTopic));
            operations.put(
                    "publish-" + topic,
                    ordered("action", "send", "channel", reference("#/channels/" + topic), "messages", references));
        });
        Map<String, Object> document = ordered(
                "asyncapi",
                "3.0.0",
                "info",
                ordered(
                        "title",
                        "Beheermodule events",
                        "version",
                        "1",
                        "description",
                        "CloudEvents 1.0 in binary mode. The key is the aggregate's id, ce_sequence its version. "
                                + "v1 only ever gains optional fields."),
                "defaultContentType",
                "application/json",
                "channels",
                channels,
                "operations",
                operations,
                "components",
                ordered("messages", messages));
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(document)
                + "\n";
    }

    private static Map<String, Class<? extends WireEvent>> eventsOf(String topic) {
        Map<String, Class<? extends WireEvent>> events = new TreeMap<>(EventTypes.byName());
        events.keySet().removeIf(name -> !name.startsWith("nl.beheermodule." + topic + "."));
        return events;
    }

    private static Map<String, Object> message(String type, Class<? extends WireEvent> event) {
        Map<String, Object> header = ordered("type", "string");
        return ordered(
                "name",
                type,
                "headers",
                ordered(
                        "type",
                        "object",
                        "required",
                        List.of(
                                "ce_specversion",
                                "ce_id",
                                "ce_source",
                                "ce_type",
                                "ce_subject",
                                "ce_time",
                                "ce_sequence"),
                        "properties",
                        ordered(
                                "ce_specversion",
                                ordered("type", "string", "const", "1.0"),
                                "ce_id",
                                header,
                                "ce_source",
                                header,
                                "ce_type",
                                ordered("type", "string", "const", type),
                                "ce_subject",
                                header,
                                "ce_time",
                                ordered("type", "string", "format", "date-time"),
                                "ce_sequence",
                                ordered("type", "string", "pattern", "^[0-9]+$"))),
                "payload",
                EventSchema.of(event));
    }

    private static Map<String, Object> reference(String to) {
        return ordered("$ref", to);
    }
}
