package nl.beheermodule.journeys.stage;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.beheermodule.journeys.stage.Topics.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published AsyncAPI document, and whether an event is what it says: all that a stranger has to go by. */
public final class Contract {
    private static final JsonNode DOCUMENT = JsonMapper.shared()
            .readTree(Path.of("..", "contracts", "asyncapi.json").toFile());
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private record Message(Schema headers, Schema payload) {}

    private static final Map<String, Message> MESSAGES = messages();

    private Contract() {}

    public static List<String> topics() {
        return DOCUMENT.path("channels")
                .valueStream()
                .map(channel -> channel.path("address").asString())
                .toList();
    }

    /** @return one sentence for each way in which the event is not what was promised */
    public static List<String> breaches(Line line) {
        Message message = MESSAGES.get(line.type());
        if (message == null) {
            return List.of(line.type() + " is not in the document");
        }
        return Stream.concat(
                        message
                                .headers()
                                .validate(JsonMapper.shared().writeValueAsString(line.headers()), InputFormat.JSON)
                                .stream(),
                        message.payload().validate(line.data().toString(), InputFormat.JSON).stream())
                .map(breach -> line.name() + " " + line.id() + ": " + breach)
                .toList();
    }

    private static Map<String, Message> messages() {
        Map<String, Message> all = new TreeMap<>();
        DOCUMENT.path("components")
                .path("messages")
                .valueStream()
                .forEach(message -> all.put(
                        message.path("name").asString(),
                        new Message(schema(message.path("headers")), schema(message.path("payload")))));
        return all;
    }

    private static Schema schema(JsonNode json) {
        return SCHEMAS.getSchema(json.toString(), InputFormat.JSON);
    }
}
