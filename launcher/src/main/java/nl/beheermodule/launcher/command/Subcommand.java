package nl.beheermodule.launcher.command;

import java.util.List;
import nl.beheermodule.launcher.Settings;

/** One word after {@code ./beheer}. */
public interface Subcommand {

    /** @return the exit code */
    int run(Settings settings, List<String> arguments) throws Exception;
}
