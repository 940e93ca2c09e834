package nl.beheermodule.launcher.part;

import java.io.IOException;
import java.util.List;
import nl.beheermodule.launcher.Settings;

/** The proof of every audit trail: a process that has the services' code, beside them. */
public final class AuditVerification {
    private AuditVerification() {}

    /** @param arguments an organisation, or nothing for all */
    public static ProcessBuilder process(Settings settings, List<String> arguments) throws IOException {
        settings.home().create();
        LocalJvm jvm = new LocalJvm(
                "audit", 128, settings.home().cache(), new ClassPaths(settings).of("launcher/processes/services"));
        ProcessBuilder process = new ProcessBuilder(jvm.once("nl.beheermodule.services.VerifyAudit", arguments));
        process.environment().putAll(new Surroundings(settings).variables());
        return process;
    }
}
