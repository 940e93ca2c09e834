package nl.beheermodule.keycloak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.beheermodule.keycloak.server.KeycloakFiles;
import nl.beheermodule.keycloak.server.KeycloakPorts;
import nl.beheermodule.keycloak.server.KeycloakServer;

/** One Keycloak for the whole run, with its outside world; ends with the tests. */
final class RunningKeycloak {
    private static final RunningKeycloak INSTANCE = start();

    final KeycloakPorts ports;
    final Outside outside;
    final MailCatcher mail;

    private RunningKeycloak(KeycloakPorts ports, Outside outside, MailCatcher mail) {
        this.ports = ports;
        this.outside = outside;
        this.mail = mail;
    }

    static RunningKeycloak get() {
        return INSTANCE;
    }

    String realm(String path) {
        return ports.url() + "/realms/beheermodule" + path;
    }

    private static RunningKeycloak start() {
        try {
            KeycloakPorts ports = new KeycloakPorts(FreePort.find(), FreePort.find());
            RunningKeycloak keycloak = new RunningKeycloak(ports, new Outside(), new MailCatcher());
            keycloak.run();
            return keycloak;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void run() throws IOException, InterruptedException {
        Path directory = path("keycloak.directory");
        KeycloakServer server = new KeycloakServer(
                new KeycloakFiles(path("keycloak.distribution"), path("keycloak.provider"), directory),
                ports,
                Map.of(
                        "BM_SMS_URL", outside.url("/sms"),
                        "BM_KEYCLOAK_EVENTS_URL", outside.url("/v1/keycloak-events"),
                        "BM_KEYCLOAK_EVENTS_SECRET", Outside.SECRET,
                        "SMTP_PORT", Integer.toString(mail.port())));
        server.prepare();
        Process process = server.command()
                .redirectOutput(directory.resolve("keycloak.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!server.isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("Keycloak did not start, see " + directory.resolve("keycloak.log"));
            }
            Thread.sleep(100);
        }
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }
}
