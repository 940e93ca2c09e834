package nl.beheermodule.export.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.beheermodule.contracts.EventTypes;
import nl.beheermodule.contracts.Topics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever can be on a trail has its words. */
class TrailActionTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern LOOK = Pattern.compile("\\.looked\\([^;]*?\"([A-Za-z]+)\"");
    private static final Pattern FILE = Pattern.compile("\\.looked\\([^;]*?\"export\\.([a-z]+)\\.\"");

    @Test
    void every_event_has_its_sentence() {
        assertThat(EventTypes.byName().keySet())
                .filteredOn(type -> !type.startsWith("nl.beheermodule." + Topics.AUDIT + "."))
                .hasSizeGreaterThan(40)
                .allSatisfy(type -> assertThat(TrailAction.of(type)).as(type).isNotEqualTo(TrailAction.UNKNOWN));
    }

    @Test
    void every_look_has_its_sentence() throws IOException {
        assertThat(found(LOOK))
                .hasSizeGreaterThan(3)
                .allSatisfy(look -> assertThat(TrailAction.of(look)).as(look).isNotEqualTo(TrailAction.UNKNOWN));
        assertThat(TrailAction.of("export.means.xlsx")).isEqualTo(TrailAction.EXPORT_MADE);
        assertThat(TrailAction.of("export.trail.csv.requested")).isEqualTo(TrailAction.EXPORT_REQUESTED);
    }

    @Test
    void every_file_that_another_service_makes_has_its_word() throws IOException {
        assertThat(found(FILE))
                .contains("invoices", "matrix")
                .allSatisfy(file -> assertThat(ExportedFile.words("export." + file + ".csv"))
                        .doesNotContain(file)
                        .endsWith(" (.csv)"));
        assertThat(ExportedFile.words("export.means.xlsx.requested")).isEqualTo("gebruikers (.xlsx)");
        assertThat(ExportedFile.words("export.gilded.csv")).isEqualTo("gilded (.csv)");
    }

    @Test
    void what_is_not_known_yet_is_still_a_line() {
        assertThat(TrailAction.of("nl.beheermodule.means.MeansGilded.v1")).isEqualTo(TrailAction.UNKNOWN);
    }

    @Test
    void the_file_says_what_the_screen_says() throws IOException {
        JsonNode words = JsonMapper.shared()
                .readTree(Files.readString(PROJECT.resolve("ui/src/i18n/nl.json")))
                .path("trail")
                .path("action");
        assertThat(TrailAction.values())
                .allSatisfy(action -> assertThat(words.path(action.name()).asString())
                        .as(action.name())
                        .isEqualTo(action.sentence()));
    }

    private static List<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> services = Files.list(PROJECT)) {
            return services.map(service -> service.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(sources -> foundIn(sources, pattern))
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> foundIn(Path sources, Pattern pattern) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TrailActionTest::read).toList().stream()
                    .flatMap(code -> pattern.matcher(code).results())
                    .map((MatchResult look) -> look.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
