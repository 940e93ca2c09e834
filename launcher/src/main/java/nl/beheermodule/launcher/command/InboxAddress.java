package nl.beheermodule.launcher.command;

import java.util.List;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.part.Ports;

/** Where e-mail, SMS and letters can be read. */
public final class InboxAddress implements Subcommand {

    @Override
    public int run(Settings settings, List<String> arguments) {
        System.out.println(Ports.http(settings.ports().inbox()));
        return 0;
    }
}
