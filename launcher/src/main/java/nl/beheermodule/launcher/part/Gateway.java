package nl.beheermodule.launcher.part;

import java.io.IOException;
import java.util.List;
import nl.beheermodule.launcher.Settings;

/** The way in for browsers and machines. */
record Gateway(Settings settings, ClassPaths classPaths) {

    PartProcess process() {
        return new PartProcess(
                "gateway",
                List.of(Services.service("gateway", settings.ports().gateway())),
                List.of(),
                List.of("kafka", "mongodb"),
                this::prepare);
    }

    private ProcessBuilder prepare() throws IOException {
        LocalJvm jvm =
                new LocalJvm("gateway", 320, settings.home().cache(), classPaths.of("launcher/processes/gateway"));
        ProcessBuilder process = new ProcessBuilder(jvm.running(
                List.of("-Djava.awt.headless=true"), "nl.beheermodule.gateway.GatewayApplication", List.of()));
        process.environment().putAll(new Surroundings(settings).variables());
        return process;
    }
}
