package nl.beheermodule.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beheermodule.launcher.Home;

/** What runs now, by the pid files. */
public record RunningProcesses(Home home) {

    /** By name of process. */
    public Map<String, ProcessHandle> all() throws IOException {
        Map<String, ProcessHandle> running = new LinkedHashMap<>();
        for (String name : names()) {
            of(name).ifPresent(process -> running.put(name, process));
        }
        return running;
    }

    public Optional<ProcessHandle> of(String name) {
        return pidFile(name).alive();
    }

    public boolean hasDied(String name) {
        return pidFile(name).isLeftBehind();
    }

    public void stop(Collection<String> names) {
        Stopping.stop(names.stream().flatMap(name -> of(name).stream()).toList());
        names.forEach(name -> pidFile(name).delete());
    }

    /** Processes of which a pid file is left, running or not. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(home.run())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.run())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .map(name -> name.substring(0, name.length() - ".pid".length()))
                    .sorted()
                    .toList();
        }
    }

    private PidFile pidFile(String name) {
        return new PidFile(home.run().resolve(name + ".pid"));
    }
}
