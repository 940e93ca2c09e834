package nl.beheermodule.launcher.command;

import java.util.List;
import nl.beheermodule.launcher.Settings;

/** How every part is doing. Exit 0 when all are healthy, else 1; with {@code --json} always 0. */
public final class Status implements Subcommand {

    @Override
    public int run(Settings settings, List<String> arguments) throws InterruptedException {
        PlatformStatus status = PlatformStatus.now(settings);
        if (arguments.contains("--json")) {
            System.out.println(status.json());
            return 0;
        }
        System.out.println(status.table());
        return status.isHealthy() ? 0 : 1;
    }
}
