package nl.beheermodule.launcher.process;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beheermodule.launcher.Home;

/** What this run started. After {@link #stopAll()} it starts nothing more: Ctrl-C in the middle leaves no orphan. */
public final class Starts {
    private final Home home;
    private final Map<PidFile, Process> started = new LinkedHashMap<>();
    private boolean stopped;

    public Starts(Home home) {
        this.home = home;
    }

    public synchronized ProcessHandle start(String name, ProcessBuilder command) throws IOException {
        if (stopped) {
            throw new IOException("Stopping: " + name + " is not started any more.");
        }
        if (command.directory() == null) {
            command.directory(home.logs().toFile());
        }
        Process process = Detached.start(command, home.log(name));
        PidFile pidFile = new PidFile(home.run().resolve(name + ".pid"));
        started.put(pidFile, process);
        pidFile.write(process.toHandle());
        return process.toHandle();
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Also ends what preparing started, such as the build of Keycloak. */
    public synchronized void stopAll() {
        stopped = true;
        List<ProcessHandle> all = Stream.concat(
                        started.values().stream().map(Process::toHandle),
                        ProcessHandle.current().descendants())
                .distinct()
                .toList();
        Stopping.stop(all);
        started.keySet().forEach(PidFile::delete);
    }
}
