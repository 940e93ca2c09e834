package nl.beheermodule.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.beheermodule.launcher.Home;

/** Makes, in the background and with low priority, the class archives that this start did without. */
public record ClassArchives(Home home) {
    private static final String NAME = "class-archives";
    private static final String MAKE_ALL = """
            for make in "$1"/*.make; do nice -n 19 sh "$make"; rm -f "$make"; done
            """;

    public void makeMissing(Starts starts) throws IOException {
        if (new RunningProcesses(home).of(NAME).isEmpty() && anyMissing()) {
            starts.start(
                    NAME,
                    new ProcessBuilder("sh", "-c", MAKE_ALL, NAME, home.cache().toString()));
        }
    }

    private boolean anyMissing() throws IOException {
        try (Stream<Path> files = Files.list(home.cache())) {
            return files.anyMatch(file -> file.toString().endsWith(".make"));
        }
    }
}
