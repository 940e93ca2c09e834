package nl.beheermodule.identity.fake;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.beheermodule.keycloak.server.KeycloakFiles;
import nl.beheermodule.keycloak.server.KeycloakPorts;
import nl.beheermodule.keycloak.server.KeycloakServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak as a process, from what its module built. */
public final class RealKeycloak {
    private static final Path BUILT = Path.of("..", "keycloak", "target").toAbsolutePath();
    private static final Path DIRECTORY = Path.of("target", "keycloak").toAbsolutePath();

    private final KeycloakPorts ports = new KeycloakPorts(freePort(), freePort());
    private @Nullable Process process;

    public void start() throws IOException, InterruptedException {
        KeycloakServer server = new KeycloakServer(
                new KeycloakFiles(
                        BUILT.resolve("distribution/keycloak-quarkus-dist.tar.gz"),
                        BUILT.resolve("keycloak-1.0.0-SNAPSHOT.jar"),
                        BUILT.resolve("keycloak/server"),
                        DIRECTORY),
                ports,
                Map.of(
                        "BM_KEYCLOAK_EVENTS_URL",
                        "http://127.0.0.1:9/v1/keycloak-events",
                        "BM_TEST_RUN",
                        Long.toString(System.nanoTime())));
        java.nio.file.Files.createDirectories(DIRECTORY);
        server.prepare();
        process = server.command()
                .redirectOutput(DIRECTORY.resolve("keycloak.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!server.isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("Keycloak did not start, see " + DIRECTORY.resolve("keycloak.log"));
            }
            Thread.sleep(100);
        }
    }

    public void stop() {
        if (process != null) {
            process.destroy();
        }
    }

    public String url() {
        return ports.url().toString();
    }

    /** As if the person set them on Keycloak's page. */
    public void setCredentials(String userId, Map<String, Object> credential) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("credentials", List.of(credential)));
        send(HttpRequest.newBuilder(URI.create(url() + "/admin/realms/beheermodule/users/" + userId))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private String token() {
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(URI.create(url() + "/realms/beheermodule/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&client_id=bm-account-service&client_secret=dev-account-secret")));
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
