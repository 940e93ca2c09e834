package nl.beheermodule.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be set, can be read in one place. */
class OperationsDocumentTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)");

    @Test
    void every_variable_of_a_service_stands_in_the_operations_document() throws IOException {
        String document = Files.readString(PROJECT.resolve("docs/operations.md"));

        assertThat(variables()).hasSizeGreaterThan(40).allMatch(name -> document.contains("`" + name));
    }

    private static Set<String> variables() throws IOException {
        Set<String> names = new TreeSet<>();
        try (var modules = Files.newDirectoryStream(PROJECT, "{*-service,gateway,platform}")) {
            for (Path module : modules) {
                try (var files = Files.newDirectoryStream(module.resolve("src/main/resources"), "*.yml")) {
                    for (Path file : files) {
                        Matcher found = VARIABLE.matcher(Files.readString(file).replaceAll("(?m)^ *#.*$", ""));
                        while (found.find()) {
                            names.add(found.group(1));
                        }
                    }
                }
            }
        }
        return names;
    }
}
