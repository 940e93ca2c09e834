package nl.beheermodule.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalClockTest {
    @TempDir
    Path folder;

    @Test
    void the_clock_is_moved_as_long_as_the_file_says_so() throws IOException {
        Path file = folder.resolve("clock-offset");
        LocalClock clock = new LocalClock(file);
        assertThat(away(clock)).isLessThan(Duration.ofMinutes(1));

        Files.writeString(file, "-864000\n");
        assertThat(away(clock))
                .isBetween(Duration.ofDays(10), Duration.ofDays(10).plusMinutes(1));

        Files.delete(file);
        assertThat(away(clock)).isLessThan(Duration.ofMinutes(1));
    }

    private static Duration away(LocalClock clock) {
        return Duration.between(clock.instant(), Instant.now()).abs();
    }
}
