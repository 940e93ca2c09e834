package nl.beheermodule.launcher.command;

import java.io.IOException;
import java.util.Locale;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.part.Ports;
import nl.beheermodule.launcher.process.MemoryUse;
import nl.beheermodule.launcher.process.RunningProcesses;
import nl.beheermodule.launcher.startup.Progress;

/** What a person needs to go on. */
record Summary(Settings settings, Progress progress) {

    void print() throws IOException {
        double seconds = progress.seconds();
        long megabytes =
                MemoryUse.megabytes(new RunningProcesses(settings.home()).all().values());
        progress.say("");
        progress.say(String.format(
                Locale.ROOT, "Ready in %.1f s; all processes together use %d MB of memory.", seconds, megabytes));
        progress.say("""

                  Beheermodule   %s
                  Inbox          %s   (e-mail, SMS and letters)

                  Users, password Korenschoof-2026!
                    sanne.dewit        administrator of Bakkerij De Korenschoof B.V. and Molen De Hoop B.V., EH3
                    joris.vandalen     user of Bakkerij De Korenschoof B.V., EH2+, code by SMS
                    fatima.elidrissi   administrator of Accountantskantoor Van Dijk, EH3
                    mees.bakker        employee who handles applications

                  A code: ./beheer otp <username>.   Stop: ./beheer down.""".formatted(
                        Ports.http(settings.ports().gateway()),
                        Ports.http(settings.ports().inbox())));
    }
}
