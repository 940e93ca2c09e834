package nl.beheermodule.export.large;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.beheermodule.export.ExportService;
import nl.beheermodule.platform.test.kafka.TestKafka;
import nl.beheermodule.platform.test.web.TestIssuer;
import org.awaitility.Awaitility;

/** export-service in a process of its own, with the heap of a small container. */
final class OwnProcess implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final URI base;

    private OwnProcess(Process process, Path log, URI base) {
        this.process = process;
        this.log = log;
        this.base = base;
    }

    static OwnProcess start(int megabytes, String database, TestIssuer issuer) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile("export-service", ".log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ExportService.class.getName(),
                "--beheer.consumer-group-suffix=." + UUID.randomUUID(),
                "--beheer.kafka.partitions=2"));
        builder.environment().put("BEHEER_ENVIRONMENT", "local");
        builder.environment().put("MONGODB_URI", database);
        builder.environment().put("KAFKA_BOOTSTRAP", TestKafka.bootstrapServers());
        builder.environment().put("KEYCLOAK_URL", issuer.url());
        builder.environment().put("EXPORT_PORT", Integer.toString(port));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new OwnProcess(builder.start(), log, URI.create("http://127.0.0.1:" + port));
    }

    void awaitReady(String path, String token) {
        Awaitility.await("export-service answers")
                .atMost(Duration.ofMinutes(3))
                .ignoreExceptions()
                .failFast("export-service ended", () -> !process.isAlive())
                .until(() -> get(path, token, BodyHandlers.discarding()).statusCode() == 200);
    }

    InputStream download(String path, String token) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = get(path, token, BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answers " + response.statusCode() + "\n" + log());
        }
        return response.body();
    }

    String get(String path, String token) throws IOException, InterruptedException {
        return get(path, token, BodyHandlers.ofString()).body();
    }

    String post(String path, String token, String json) throws IOException, InterruptedException {
        HttpRequest request = request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    boolean lives() {
        return process.isAlive();
    }

    private <T> HttpResponse<T> get(String path, String token, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return client.send(request(path, token).build(), body);
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private String log() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        client.close();
        Files.deleteIfExists(log);
    }
}
