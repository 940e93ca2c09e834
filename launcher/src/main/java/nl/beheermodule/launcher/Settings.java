package nl.beheermodule.launcher;

import java.nio.file.Path;
import java.util.Map;
import nl.beheermodule.launcher.part.Ports;

/**
 * Where the platform runs.
 *
 * @param project the checkout, with its built modules
 * @param home everything that is kept: data, logs, pid files
 */
public record Settings(Path project, Home home, Ports ports) {

    /** {@code BEHEER_HOME} and {@code BEHEER_PORT_OFFSET} let a second platform stand beside the first, for tests. */
    public static Settings of(Map<String, String> environment) {
        Path project = Path.of(environment.getOrDefault("BEHEER_PROJECT", "."))
                .toAbsolutePath()
                .normalize();
        Path home = project.resolve(environment.getOrDefault("BEHEER_HOME", ".beheer"));
        int offset = Integer.parseInt(environment.getOrDefault("BEHEER_PORT_OFFSET", "0"));
        return new Settings(project, new Home(home.normalize()), new Ports(offset));
    }
}
