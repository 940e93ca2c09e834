package nl.beheermodule.launcher.part;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import nl.beheermodule.launcher.Settings;

/** Where mail, SMS and letters arrive. */
record Inbox(Settings settings, ClassPaths classPaths) {

    PartProcess process() {
        Ports ports = settings.ports();
        HealthCheck health = new AnswersOk(URI.create(Ports.http(ports.inbox()) + "/health"));
        return new PartProcess(
                "inbox",
                List.of(new Part("inbox", ports.inbox(), health)),
                List.of(ports.smtp()),
                List.of(),
                this::prepare);
    }

    private ProcessBuilder prepare() throws IOException {
        Ports ports = settings.ports();
        LocalJvm jvm = new LocalJvm("inbox", 96, settings.home().cache(), classPaths.of("launcher"));
        return new ProcessBuilder(jvm.running(
                List.of("-Djava.awt.headless=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"),
                "nl.beheermodule.launcher.inbox.InboxMain",
                List.of(
                        Integer.toString(ports.smtp()),
                        Integer.toString(ports.inbox()),
                        settings.home().inbox().toString())));
    }
}
