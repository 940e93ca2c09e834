package nl.beheermodule.launcher.part;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import nl.beheermodule.launcher.Settings;

/** Our services, in one process or each in its own: the same jars. */
record Services(Settings settings, ClassPaths classPaths) {
    private static final int HEAP_TOGETHER = 512;
    private static final int HEAP_ALONE = 192;
    /** Kafka first: without a broker Spring's start-up waits for it, and holds a core. */
    private static final List<String> AFTER = List.of("kafka", "mongodb");

    PartProcess together() {
        return new PartProcess(
                "services", parts(), List.of(), AFTER, () -> prepare("services", HEAP_TOGETHER, List.of()));
    }

    List<PartProcess> separate() {
        return parts().stream()
                .map(part -> new PartProcess(
                        part.name(),
                        List.of(part),
                        List.of(),
                        AFTER,
                        () -> prepare(part.name(), HEAP_ALONE, List.of(part.name()))))
                .toList();
    }

    private List<Part> parts() {
        Ports ports = settings.ports();
        return List.of(
                service("identity-service", ports.identity()),
                service("means-service", ports.means()),
                service("authorization-service", ports.authorization()),
                service("chain-authorization-service", ports.chainAuthorization()),
                service("billing-service", ports.billing()),
                service("export-service", ports.export()));
    }

    static Part service(String name, int port) {
        return new Part(name, port, new AnswersOk(URI.create(Ports.http(port) + "/actuator/health/readiness")));
    }

    private ProcessBuilder prepare(String name, int heap, List<String> services) throws IOException {
        LocalJvm jvm = new LocalJvm(name, heap, settings.home().cache(), classPaths.of("launcher/processes/services"));
        ProcessBuilder process = new ProcessBuilder(jvm.running(
                List.of(
                        "-Dorg.springframework.boot.logging.LoggingSystem=none",
                        "-Djava.awt.headless=true",
                        "-Dbeheer.clock.offset=" + settings.home().clockOffset()),
                "nl.beheermodule.services.ServicesMain",
                services));
        process.environment().putAll(new Surroundings(settings).variables());
        return process;
    }
}
