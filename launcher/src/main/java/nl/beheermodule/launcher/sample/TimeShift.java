package nl.beheermodule.launcher.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Moves the clock of the local services, so that commands can lie in the past. */
record TimeShift(Path file) {

    void back(Duration time) throws IOException {
        Path fresh = Path.of(file + ".part");
        Files.writeString(fresh, Long.toString(-time.toSeconds()));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    void toNow() throws IOException {
        Files.deleteIfExists(file);
    }
}
