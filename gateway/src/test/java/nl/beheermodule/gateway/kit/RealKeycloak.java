package nl.beheermodule.gateway.kit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.beheermodule.keycloak.server.KeycloakFiles;
import nl.beheermodule.keycloak.server.KeycloakPorts;
import nl.beheermodule.keycloak.server.KeycloakServer;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** Our Keycloak itself, with our realm, for a gateway on a port that it knows. Stops when closed. */
public final class RealKeycloak implements AutoCloseable {
    public static final String PASSWORD = "Korenschoof-2026!";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final KeycloakPorts ports;
    private final Process process;

    public RealKeycloak(int gatewayPort) throws IOException, InterruptedException {
        ports = new KeycloakPorts(freePort(), freePort());
        Path directory = Files.createDirectories(Path.of("target/keycloak"));
        String console = "http://127.0.0.1:" + gatewayPort;
        KeycloakServer server = new KeycloakServer(
                new KeycloakFiles(
                        Path.of("../keycloak/target/distribution/keycloak-quarkus-dist.tar.gz"),
                        Path.of("../keycloak/target/keycloak-1.0.0-SNAPSHOT.jar"),
                        Path.of("../keycloak/target/keycloak/server"),
                        directory),
                ports,
                Map.of(
                        "BEHEER_ENVIRONMENT",
                        "local",
                        "BM_CONSOLE_URL",
                        console,
                        "BM_CONSOLE_INTERNAL_URL",
                        console,
                        "BM_SMS_SENDER",
                        "log"));
        server.prepare();
        process = server.command()
                .redirectOutput(directory.resolve("keycloak.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Awaitility.await("Keycloak, see target/keycloak/keycloak.log")
                .atMost(Duration.ofMinutes(3))
                .failFast("it stopped", () -> !process.isAlive())
                .until(server::isReady);
    }

    public String url() {
        return ports.url().toString();
    }

    /** @return the id of a new holder of an EH3 means, with an OTP device that shows {@link Totp} */
    public String holder(String username) throws IOException, InterruptedException {
        HttpResponse<String> made = admin("/users", """
                {"username":"%s","enabled":true,"email":"%s@korenschoof.example","emailVerified":true,
                 "firstName":"Anna","lastName":"de Bakker",
                 "attributes":{"person_id":["p-%s"],"eh_level":["EH3"],"second_factor":["OTP"]},
                 "credentials":[{"type":"password","value":"%s","temporary":false},
                  {"type":"otp","userLabel":"OTP-apparaat","secretData":"{\\"value\\":\\"%s\\"}",
                   "credentialData":"{\\"subType\\":\\"totp\\",\\"digits\\":6,\\"counter\\":0,\\"period\\":30,\\"algorithm\\":\\"HmacSHA1\\",\\"secretEncoding\\":\\"BASE32\\"}"}]}
                """.formatted(username, username, username, PASSWORD, Totp.SECRET));
        String location = made.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    public void logOutEverywhere(String userId) throws IOException, InterruptedException {
        admin("/users/" + userId + "/logout", "{}");
    }

    private HttpResponse<String> admin(String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> token = post(
                "/realms/beheermodule/protocol/openid-connect/token",
                "application/x-www-form-urlencoded",
                "",
                "grant_type=client_credentials&client_id=bm-account-service&client_secret=dev-account-secret");
        String bearer = JSON.readTree(token.body()).path("access_token").asString();
        HttpResponse<String> answer = post("/admin/realms/beheermodule" + path, "application/json", bearer, json);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private HttpResponse<String> post(String path, String type, String bearer, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + bearer)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
