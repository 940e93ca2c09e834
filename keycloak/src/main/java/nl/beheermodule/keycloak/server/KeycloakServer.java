package nl.beheermodule.keycloak.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Our Keycloak on one machine, bound to 127.0.0.1: {@link #prepare()}, start the {@link #command()}, wait until
 * {@link #isReady()}.
 *
 * <p>For development and tests: flags and database are chosen for a quick start, not for load.
 */
public final class KeycloakServer {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KeycloakFiles files;
    private final KeycloakPorts ports;
    private final Map<String, String> environment;
    private final LocalRealm realm;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** @param environment variables on top of this process's own, see the README */
    public KeycloakServer(KeycloakFiles files, KeycloakPorts ports, Map<String, String> environment) {
        this.files = files;
        this.ports = ports;
        this.environment = Map.copyOf(environment);
        this.realm = new LocalRealm(files, this.environment);
    }

    /**
     * Unpacks and builds what is not there yet (some 20 s, else at once).
     *
     * @return true when the realm is new and has no accounts yet
     */
    public boolean prepare() throws IOException, InterruptedException {
        new BuiltServer(files).ensure();
        return realm.ensure();
    }

    /** The server's process: output is not redirected yet, ends cleanly on SIGTERM. */
    public ProcessBuilder command() {
        return withEnvironment(new JavaCommand(files.home()).of(start()));
    }

    /**
     * The same from a plain class path, so that its classes can be archived: that saves half of starting.
     *
     * @param options for the JVM, such as its archive
     */
    public ProcessBuilder command(List<String> options) throws IOException {
        return withEnvironment(new JavaCommand(files.home()).flat(options, start()));
    }

    /** What {@link #command(List)} runs from, once prepared. */
    public List<Path> classPath() throws IOException {
        return new JavaCommand(files.home()).classPath();
    }

    private ProcessBuilder withEnvironment(ProcessBuilder command) {
        command.environment().putAll(environment);
        return command;
    }

    private List<String> start() {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-management-host=127.0.0.1",
                "--http-port=" + ports.http(),
                "--http-management-port=" + ports.management(),
                "--hostname=" + ports.url(),
                "--db-url=" + realm.databaseUrl(),
                "--import-realm");
    }

    /** Whether requests are served. The log says so too early. */
    public boolean isReady() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(ports.ready()).timeout(PATIENCE).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
