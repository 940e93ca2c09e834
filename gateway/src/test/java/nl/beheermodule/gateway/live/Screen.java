package nl.beheermodule.gateway.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.beheermodule.gateway.kit.Browser;
import org.awaitility.Awaitility;

/** An open screen that listens. */
final class Screen implements AutoCloseable {
    private final HttpResponse<InputStream> response;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    Screen(HttpClient http, int port, String query, Browser browser) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/events" + query))
                .header("Cookie", browser.cookieHeader())
                .header("Accept", "text/event-stream")
                .build();
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        Thread.ofVirtual().start(this::read);
    }

    int status() {
        return response.statusCode();
    }

    List<String> lines() {
        return lines;
    }

    List<String> told() {
        return lines.stream().filter(line -> line.startsWith("data:")).toList();
    }

    boolean hasEnded() {
        return ended;
    }

    Screen awaitOpen() {
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> lines.contains(":open"));
        return this;
    }

    private void read() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException closed) {
            // as far as it got
        }
        ended = true;
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException alreadyClosed) {
            throw new IllegalStateException(alreadyClosed);
        }
    }
}
