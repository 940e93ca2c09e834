package nl.beheermodule.launcher.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beheermodule.launcher.requirements.RequirementsMap.Named;
import nl.beheermodule.launcher.requirements.RequirementsMap.Row;
import org.junit.jupiter.api.Test;

/** Every rule of the catalogue has a test that a reader finds by its name. */
class RequirementsTest {
    private static final Path DOCS = Path.of("..", "docs").toAbsolutePath().normalize();

    private final RequirementsMap map = RequirementsMap.of(Files.readString(DOCS.resolve("requirements.md")));

    RequirementsTest() throws IOException {}

    @Test
    void every_rule_decision_and_norm_is_there_once() {
        List<String> all = Stream.of(numbered("R", 124), Stream.of("R18a"), numbered("Q", 21), numbered("norm ", 9))
                .flatMap(rules -> rules)
                .toList();
        assertThat(map.rows()).extracting(Row::rule).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void every_rule_names_a_test_that_is_there() {
        assertThat(map.rows()).allSatisfy(row -> {
            assertThat(row.tests()).as(row.rule()).isNotEmpty();
            assertThat(row.tests()).as(row.rule()).allMatch(test -> test.isIn(DOCS), "is in its file");
        });
    }

    @Test
    void a_file_or_a_test_that_is_not_there_is_noticed() {
        String self = "../launcher/src/test/java/nl/beheermodule/launcher/requirements/RequirementsTest.java";
        assertThat(new Named(self, "a_file_or_a_test_that_is_not_there_is_noticed").isIn(DOCS))
                .isTrue();
        assertThat(new Named(self, "a_file_or_a_test").isIn(DOCS)).isFalse();
        assertThat(new Named("../launcher/Gone.java", "anything").isIn(DOCS)).isFalse();
        assertThat(RequirementsMap.of("| **R1** | what | where | [One](One.java) `a` `b` · [two](two.ts) `c (R1)` |\n")
                        .rows())
                .containsExactly(new Row(
                        "R1",
                        List.of(
                                new Named("One.java", "a"),
                                new Named("One.java", "b"),
                                new Named("two.ts", "c (R1)"))));
    }

    private static Stream<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }
}
