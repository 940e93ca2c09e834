package nl.beheermodule.launcher.command;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.process.RunningProcesses;

/** Stops everything: first what uses Kafka, MongoDB and Keycloak, then those. */
public final class Down implements Subcommand {
    private static final Set<String> FOUNDATION = Set.of("kafka", "mongodb", "keycloak", "inbox");

    @Override
    public int run(Settings settings, List<String> arguments) throws IOException {
        System.out.println(stop(settings) ? "Stopped." : "Nothing was running.");
        return 0;
    }

    /** @return whether something ran */
    static boolean stop(Settings settings) throws IOException {
        RunningProcesses running = new RunningProcesses(settings.home());
        boolean any = !running.all().isEmpty();
        List<String> names = running.names();
        running.stop(names.stream().filter(Predicate.not(FOUNDATION::contains)).toList());
        running.stop(names);
        return any;
    }
}
