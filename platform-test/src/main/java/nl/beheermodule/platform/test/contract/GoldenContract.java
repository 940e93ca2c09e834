package nl.beheermodule.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.beheermodule.contracts.EventTypes;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.platform.events.WireJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The golden form of each event, one file a type in {@code contracts}. The producer's test checks that it still writes
 * exactly that; a consumer's test reads it. After a wanted, compatible change: {@code -Dgolden.write=true}.
 */
public final class GoldenContract {
    private static final Path GOLDEN = Path.of("..", "contracts", "src", "main", "resources", "golden");
    private static final WireJson WIRE = new WireJson();
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private GoldenContract() {}

    /** For the producer: this event goes on the wire as the golden file says. */
    public static void check(WireEvent event) {
        String actual = PRETTY.writeValueAsString(PRETTY.readTree(WIRE.write(event))) + "\n";
        Path file = file(event.getClass());
        try {
            if (Boolean.getBoolean("golden.write")) {
                if (Files.exists(file)) {
                    losesNothing(
                            file.getFileName().toString(), PRETTY.readTree(file.toFile()), PRETTY.readTree(actual));
                }
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual)
                    .as(file + " is public: it only ever gains fields")
                    .isEqualTo(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        assertThat(WIRE.read(actual.getBytes(StandardCharsets.UTF_8), event.getClass()))
                .isEqualTo(event);
    }

    /** Also a wanted change may not take away or retype what others read. */
    private static void losesNothing(String where, JsonNode before, JsonNode after) {
        before.properties().forEach(field -> {
            String name = where + ": " + field.getKey();
            assertThat(after.has(field.getKey())).as(name + " is gone").isTrue();
            assertThat(after.path(field.getKey()).getNodeType())
                    .as(name + " has another type")
                    .isEqualTo(field.getValue().getNodeType());
            losesNothing(name, field.getValue(), after.path(field.getKey()));
        });
    }

    /** For a consumer: the event as its producer promises it. */
    public static <E extends WireEvent> E read(Class<E> type) {
        try {
            return WIRE.read(Files.readAllBytes(file(type)), type);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same, of another run of things: its ids and numbers are new, so that it meets nothing a test left. */
    static <E extends WireEvent> E read(Class<E> type, FreshIds ids) {
        return WIRE.read(
                PRETTY.writeValueAsBytes(ids.of(PRETTY.readTree(file(type).toFile()))), type);
    }

    private static Path file(Class<? extends WireEvent> type) {
        String name = EventTypes.byName().entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .findFirst()
                .orElseThrow()
                .getKey();
        String[] parts = name.split("\\.");
        return GOLDEN.resolve(parts[2]).resolve(type.getSimpleName() + ".v1.json");
    }
}
