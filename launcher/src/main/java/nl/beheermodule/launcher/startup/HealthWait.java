package nl.beheermodule.launcher.startup;

import java.nio.file.Path;
import java.time.Duration;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.part.Part;
import nl.beheermodule.launcher.part.PartProcess;

/** Waits for one part; gives up when its process ends or takes too long, with the last lines of its log. */
record HealthWait(PartProcess process, Part part, ProcessHandle running, Path log) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int LINES = 30;

    void await() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!part.health().isHealthy()) {
                if (!running.isAlive()) {
                    throw new Trouble(WhoEnded.of(process, log) + " ended while starting." + lastLines());
                }
                if (System.nanoTime() > deadline) {
                    throw new Trouble(
                            part.name() + " was not healthy within " + PATIENCE.toSeconds() + " s." + lastLines());
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while waiting for " + part.name() + ".", e);
        }
    }

    private String lastLines() {
        return "\nThe end of " + log + ":\n" + LogTail.of(log, LINES).indent(2);
    }
}
