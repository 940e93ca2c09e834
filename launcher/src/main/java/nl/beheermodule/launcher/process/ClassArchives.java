package nl.beheermodule.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.beheermodule.launcher.Home;

/** Makes, in the background, two at a time and with low priority, the class archives that this start did without. */
public record ClassArchives(Home home) {
    private static final String NAME = "class-archives";
    private static final String MAKE_ALL = """
            set -m
            find "$1" -name '*.make' -print0 | xargs -0 -P 2 -n 1 nice -n 19 sh -c 'sh "$0"; rm -f "$0"' &
            trap 'kill -KILL -- -$(jobs -p)' TERM # a JVM that dumps listens to no gentler signal
            wait
            """;

    public void makeMissing(Starts starts) throws IOException {
        if (new RunningProcesses(home).of(NAME).isEmpty() && anyMissing()) {
            starts.start(
                    NAME,
                    new ProcessBuilder(
                            "bash", "-c", MAKE_ALL, NAME, home.cache().toString()));
        }
    }

    private boolean anyMissing() throws IOException {
        try (Stream<Path> files = Files.list(home.cache())) {
            return files.anyMatch(file -> file.toString().endsWith(".make"));
        }
    }
}
