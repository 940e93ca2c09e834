package nl.beheermodule.launcher.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Starts a process that stays when this one ends: its own session, no terminal, output in a log. */
final class Detached {
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private Detached() {}

    static Process start(ProcessBuilder process, Path log) throws IOException {
        keepPrevious(log);
        process.command(Stream.concat(
                        SETSID.stream()
                                .filter(Files::isExecutable)
                                .map(Path::toString)
                                .limit(1),
                        process.command().stream())
                .toList());
        return process.redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void keepPrevious(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, Path.of(log + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
