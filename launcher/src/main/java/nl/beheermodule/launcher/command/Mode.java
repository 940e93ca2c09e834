package nl.beheermodule.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.process.RunningProcesses;

/** Whether the services run together or each in its own process; kept, so that the other commands know. */
record Mode(Settings settings) {

    boolean isSeparate() {
        return Files.exists(file());
    }

    /** @return the same, kept for the commands that follow */
    boolean choose(boolean separate) throws IOException {
        boolean running = !new RunningProcesses(settings.home()).all().isEmpty();
        if (running && separate != isSeparate()) {
            throw new Trouble("The platform runs "
                    + (separate ? "with the services together" : "with --separate")
                    + ": run ./beheer down first.");
        }
        if (separate) {
            Files.writeString(file(), "");
        } else {
            Files.deleteIfExists(file());
        }
        return separate;
    }

    private Path file() {
        return settings.home().run().resolve("separate");
    }
}
