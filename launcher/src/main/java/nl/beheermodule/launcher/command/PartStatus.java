package nl.beheermodule.launcher.command;

import java.util.Optional;
import nl.beheermodule.launcher.part.Part;
import nl.beheermodule.launcher.part.PartProcess;
import nl.beheermodule.launcher.process.RunningProcesses;
import org.jspecify.annotations.Nullable;

/**
 * One line of the status.
 *
 * @param state {@code healthy}, {@code unhealthy} (runs, does not answer well), {@code died} (ended by itself) or {@code stopped}
 * @param pid of its process, which it may share; null when it does not run
 */
record PartStatus(
        String name, String state, int port, @Nullable Long pid) {

    static PartStatus of(PartProcess process, Part part, RunningProcesses running) throws InterruptedException {
        Optional<ProcessHandle> handle = running.of(process.name());
        if (handle.isEmpty()) {
            return new PartStatus(part.name(), running.hasDied(process.name()) ? "died" : "stopped", part.port(), null);
        }
        String state = part.health().isHealthy() ? "healthy" : "unhealthy";
        return new PartStatus(part.name(), state, part.port(), handle.get().pid());
    }
}
