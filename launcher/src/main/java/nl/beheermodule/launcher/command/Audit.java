package nl.beheermodule.launcher.command;

import java.io.IOException;
import java.util.List;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.part.AuditVerification;

/** Proves that nothing was removed from or changed on the audit trails. Exit 0 when every chain is unbroken, else 1. */
public final class Audit implements Subcommand {

    @Override
    public int run(Settings settings, List<String> arguments) throws IOException, InterruptedException {
        if (arguments.isEmpty() || arguments.size() > 2 || !arguments.getFirst().equals("verify")) {
            throw new Trouble("./beheer audit verify [organisation]");
        }
        return AuditVerification.process(settings, arguments.subList(1, arguments.size()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
