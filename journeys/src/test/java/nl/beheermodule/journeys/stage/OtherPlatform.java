package nl.beheermodule.journeys.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A second platform beside the one of this run, with ports and a folder of its own: for starts that go wrong. */
public final class OtherPlatform {
    private static final int PORT_OFFSET = Platform.PORT_OFFSET + 500;
    private static final String OUTPUT = "command.out";

    private final Path home;
    private final Set<Long> started = new TreeSet<>();

    public OtherPlatform(Path home) {
        this.home = home;
    }

    /** The command as people give it; it may still be running. */
    public Process start(String... arguments) throws IOException {
        Files.createDirectories(home);
        ProcessBuilder command = Platform.command(home, PORT_OFFSET, arguments);
        // a run in the background hands down that Ctrl-C is ignored
        command.command().addAll(0, List.of("env", "--default-signal=INT"));
        Process process = command.redirectErrorStream(true)
                .redirectOutput(home.resolve(OUTPUT).toFile())
                .start();
        Thread.ofVirtual().start(() -> watch(process));
        return process;
    }

    /** The data of a part is not what it can read. */
    public void spoil(String part) throws IOException {
        Path data = Files.createDirectories(home.resolve("data"));
        Files.writeString(data.resolve(part), "this is a file, and no folder with data");
    }

    public String said() throws IOException {
        return Files.readString(home.resolve(OUTPUT));
    }

    /** Every process that the launcher wrote down, also those that have gone again. */
    public synchronized Set<Long> everStarted() {
        return new TreeSet<>(started);
    }

    private void watch(Process process) {
        try {
            while (process.isAlive()) {
                remember();
                Thread.sleep(20);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void remember() {
        try (Stream<Path> files = Files.list(home.resolve("run"))) {
            files.filter(file -> file.toString().endsWith(".pid")).forEach(file -> {
                try {
                    started.add(Long.parseLong(Files.readString(file).strip().split("\\s+")[0]));
                } catch (IOException | NumberFormatException goneOrHalfWritten) {
                    // next time
                }
            });
        } catch (IOException notThereYet) {
            // next time
        }
    }
}
