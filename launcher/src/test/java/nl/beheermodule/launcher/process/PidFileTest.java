package nl.beheermodule.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    @Test
    void a_process_is_found_again_until_it_ends() throws IOException {
        PidFile file = new PidFile(folder.resolve("sleep.pid"));
        Process sleep = new ProcessBuilder("sleep", "60").start();
        file.write(sleep.toHandle());
        assertThat(file.alive()).hasValue(sleep.toHandle());

        Stopping.stop(List.of(sleep.toHandle()));

        assertThat(file.alive()).isEmpty();
        assertThat(file.isLeftBehind()).isTrue();
    }

    @Test
    void another_process_with_the_same_pid_is_not_ours() throws IOException {
        PidFile file = new PidFile(folder.resolve("mine.pid"));
        Files.writeString(file.file(), ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z");

        assertThat(file.alive()).isEmpty();
    }
}
