package nl.beheermodule.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.beheermodule.launcher.Home;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchivesTest {
    @TempDir
    Path folder;

    private Home home;
    private RunningProcesses running;

    @BeforeEach
    void aHome() throws IOException {
        home = new Home(folder.resolve("a home"));
        home.create();
        running = new RunningProcesses(home);
    }

    @AfterEach
    void nothingRuns() throws IOException {
        running.stop(running.names());
    }

    @Test
    void each_that_is_missing_is_made_once() throws IOException {
        for (String name : List.of("gateway", "kafka", "services")) {
            toMake(name, "echo made >>'%s'".formatted(home.cache().resolve(name + ".jsa")));
        }

        new ClassArchives(home).makeMissing(new Starts(home));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> running.all().isEmpty());
        for (String name : List.of("gateway", "kafka", "services")) {
            assertThat(home.cache().resolve(name + ".jsa")).hasContent("made");
            assertThat(home.cache().resolve(name + ".make")).doesNotExist();
        }
    }

    /** A JVM that dumps its classes ends when it is done, whoever asks. */
    @Test
    void who_stops_it_stops_what_makes_them_too() throws IOException {
        Path pid = folder.resolve("pid");
        toMake("services", "trap '' TERM; echo $$ >'%s'; sleep 60".formatted(pid));
        new ClassArchives(home).makeMissing(new Starts(home));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Files.exists(pid) && !Files.readString(pid).isBlank());
        ProcessHandle making =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();

        running.stop(running.names());

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !making.isAlive());
    }

    private void toMake(String name, String script) throws IOException {
        Files.writeString(home.cache().resolve(name + ".make"), script);
    }
}
