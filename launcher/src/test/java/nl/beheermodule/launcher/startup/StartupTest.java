package nl.beheermodule.launcher.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.beheermodule.launcher.Home;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.part.HealthCheck;
import nl.beheermodule.launcher.part.Part;
import nl.beheermodule.launcher.part.PartProcess;
import nl.beheermodule.launcher.process.RunningProcesses;
import nl.beheermodule.launcher.process.Starts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private Home home = new Home(Path.of("."));
    private Starts starts = new Starts(home);

    @BeforeEach
    void home() throws IOException {
        home = new Home(folder);
        home.create();
        starts = new Starts(home);
    }

    @AfterEach
    void noOrphans() {
        starts.stopAll();
    }

    @Test
    void a_process_starts_after_the_parts_it_needs_are_healthy() throws IOException {
        start(
                process("second", "sleep 60", List.of("first"), () -> true),
                process("first", "sleep 60", List.of(), () -> true));

        assertThat(shown.toString(StandardCharsets.UTF_8)).containsSubsequence("✓ first", "✓ second");
        assertThat(new RunningProcesses(home).all()).containsOnlyKeys("first", "second");
    }

    @Test
    void what_runs_already_is_not_started_again() throws IOException {
        PartProcess sleep = process("sleep", "sleep 60", List.of(), () -> true);
        start(sleep);
        ProcessHandle before = new RunningProcesses(home).of("sleep").orElseThrow();

        start(sleep);

        assertThat(new RunningProcesses(home).of("sleep")).hasValue(before);
    }

    @Test
    void a_failing_part_is_told_with_its_last_lines_and_leaves_no_orphan() throws IOException {
        PartProcess well = process("well", "sleep 60", List.of(), () -> true);
        PartProcess broken = process("broken", "echo the disk is full; exit 3", List.of("well"), () -> false);

        assertThatThrownBy(() -> start(well, broken))
                .isInstanceOf(Trouble.class)
                .hasMessageContainingAll("broken ended while starting", "the disk is full");

        starts.stopAll();
        assertThat(new RunningProcesses(home).all()).isEmpty();
        assertThatThrownBy(() -> starts.start("late", new ProcessBuilder("sleep", "60")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void of_parts_that_share_a_process_the_one_that_failed_is_named() {
        PartProcess shared = shared("echo billing-service did not start.; exit 1");

        assertThatThrownBy(() -> start(shared))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("billing-service ended while starting.");
    }

    @Test
    void when_none_of_them_says_that_it_failed_their_process_is_named() {
        PartProcess shared = shared("echo killed; exit 137");

        assertThatThrownBy(() -> start(shared))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("services ended while starting.");
    }

    private void start(PartProcess... processes) {
        Progress progress = new Progress(new PrintStream(shown, true, StandardCharsets.UTF_8), 0);
        new Startup(home, List.of(processes), starts, progress).run();
    }

    private static PartProcess process(String name, String script, List<String> after, HealthCheck health) {
        return new PartProcess(
                name,
                List.of(new Part(name, 1, health)),
                List.of(),
                after,
                () -> new ProcessBuilder("sh", "-c", script));
    }

    private static PartProcess shared(String script) {
        List<Part> parts = List.of(
                new Part("means-service", 1, () -> false),
                new Part("billing-service", 2, () -> false),
                new Part("export-service", 3, () -> true));
        return new PartProcess("services", parts, List.of(), List.of(), () -> new ProcessBuilder("sh", "-c", script));
    }
}
