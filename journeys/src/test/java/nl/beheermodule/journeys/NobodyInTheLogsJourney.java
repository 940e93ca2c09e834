package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.beheermodule.journeys.stage.Inbox;
import nl.beheermodule.journeys.stage.Person;
import nl.beheermodule.journeys.stage.Platform;
import nl.beheermodule.journeys.stage.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After the journeys of people: what the platform wrote down about them in its logs, which should be nothing. */
@Order(Order.DEFAULT + 5)
@ExtendWith(Story.class)
class NobodyInTheLogsJourney {
    /** Every address of these journeys and of the sample data ends so. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.example");

    /** The inbox is what a person reads. */
    private static final Set<String> NOT_OURS = Set.of("inbox.log");

    @Test
    @DisplayName("Logs: geen namen, adressen of codes van wie er waren")
    void no_name_no_address_and_no_code_is_in_a_log() throws IOException {
        Set<String> secrets = new TreeSet<>(Inbox.codesRead());
        Person.known().forEach(person -> secrets.addAll(List.of(person.surname(), person.username(), person.mobile())));
        assertThat(secrets).isNotEmpty();
        int lines = 0;
        for (Path log : logs()) {
            for (String line : Files.readAllLines(log)) {
                lines++;
                String small = line.toLowerCase(Locale.ROOT);
                assertThat(secrets)
                        .as(log.getFileName() + ": " + line)
                        .noneMatch(secret -> isIn(small, secret.toLowerCase(Locale.ROOT)));
                assertThat(ADDRESS.matcher(line).find())
                        .as(log.getFileName() + ": " + line)
                        .isFalse();
            }
        }
        assertThat(lines).isGreaterThan(100);
        stap("%d regels in %d logs, en niets van %d namen, nummers en codes."
                .formatted(lines, logs().size(), secrets.size()));
    }

    /** A code of six digits may be part of a longer number. */
    private static boolean isIn(String line, String secret) {
        return line.contains(secret)
                && Pattern.compile("(?<![\\w.-])" + Pattern.quote(secret) + "(?![\\w-])")
                        .matcher(line)
                        .find();
    }

    private static List<Path> logs() throws IOException {
        try (var files = Files.list(Platform.running().logs())) {
            // also what was written before CrashJourney killed the services
            return files.filter(file -> file.toString().contains(".log"))
                    .filter(file ->
                            NOT_OURS.stream().noneMatch(file.getFileName().toString()::startsWith))
                    .toList();
        }
    }
}
