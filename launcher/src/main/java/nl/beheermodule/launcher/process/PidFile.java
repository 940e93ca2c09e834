package nl.beheermodule.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/** Finds a process again: pid and moment of start, because the system gives pids out anew. */
public record PidFile(Path file) {

    public void write(ProcessHandle process) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(fresh, process.pid() + " " + started(process));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The process, when it still runs. */
    public Optional<ProcessHandle> alive() {
        try {
            String[] words = Files.readString(file).strip().split(" ", 2);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> started(process).equals(words[1]));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** There, but the process is not: it died by itself or by kill -9. */
    public boolean isLeftBehind() {
        return Files.exists(file) && alive().isEmpty();
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
