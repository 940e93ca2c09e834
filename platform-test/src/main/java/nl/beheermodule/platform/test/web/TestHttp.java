package nl.beheermodule.platform.test.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Calls the service under test over real HTTP, as whoever the token says. */
public final class TestHttp {
    private final Environment environment;
    private final HttpClient client;
    private final @Nullable String token;

    public TestHttp(Environment environment) {
        this(environment, HttpClient.newHttpClient(), null);
    }

    private TestHttp(Environment environment, HttpClient client, @Nullable String token) {
        this.environment = environment;
        this.client = client;
        this.token = token;
    }

    public TestHttp as(Tokens tokens) {
        return new TestHttp(environment, client, tokens.serialized());
    }

    public TestHttp anonymous() {
        return new TestHttp(environment, client, null);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), request -> request);
    }

    public Answer post(String path, String json) {
        return json("POST", path, json);
    }

    public Answer put(String path, String json) {
        return json("PUT", path, json);
    }

    public Answer patch(String path, String json) {
        return json("PATCH", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), request -> request);
    }

    public Answer json(String method, String path, String json) {
        return send(
                method,
                path,
                BodyPublishers.ofString(json),
                request -> request.header("Content-Type", "application/json"));
    }

    /** For everything else: headers, other bodies. */
    public Answer send(String method, String path, BodyPublisher body, UnaryOperator<HttpRequest.Builder> with) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base().resolve(path)).method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return new Answer(client.send(with.apply(request).build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }
}
