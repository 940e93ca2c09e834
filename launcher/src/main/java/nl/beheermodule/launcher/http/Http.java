package nl.beheermodule.launcher.http;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.Trouble;
import tools.jackson.databind.json.JsonMapper;

/** A client that follows no redirects by itself. */
public final class Http {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final int TIMES_AGAIN = 10;

    private final HttpClient client;
    private final Map<String, String> headers;

    private Http(HttpClient client, Map<String, String> headers) {
        this.client = client;
        this.headers = headers;
    }

    public static Http anonymous() {
        return new Http(builder().build(), Map.of());
    }

    public static Http with(CookieHandler cookies) {
        return new Http(builder().cookieHandler(cookies).build(), Map.of());
    }

    /** The same client, for the person or machine of the token. */
    public Http as(String token) {
        return with(Map.of("Authorization", "Bearer " + token));
    }

    /** The same client, with these headers too. */
    public Http with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        return new Http(client, all);
    }

    public Answer get(String address) {
        return send("GET", address, BodyPublishers::noBody, "");
    }

    public Answer post(String address, Object json) {
        return send("POST", address, () -> BodyPublishers.ofString(JSON.writeValueAsString(json)), "application/json");
    }

    public Answer put(String address, Object json) {
        return send("PUT", address, () -> BodyPublishers.ofString(JSON.writeValueAsString(json)), "application/json");
    }

    public Answer patch(String address, Object json) {
        return send("PATCH", address, () -> BodyPublishers.ofString(JSON.writeValueAsString(json)), "application/json");
    }

    public Answer postForm(String address, Map<String, String> fields) {
        return send("POST", address, () -> BodyPublishers.ofString(form(fields)), "application/x-www-form-urlencoded");
    }

    public Answer upload(String address, Upload file) {
        return send("POST", address, () -> BodyPublishers.ofByteArray(file.body()), file.contentType());
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
    }

    /** A POST that creates: repeating it with the same key creates nothing new. */
    public Answer create(String address, UUID key, Object json) {
        return with(Map.of("Idempotency-Key", key.toString())).post(address, json);
    }

    /** What is too busy now is asked again for a while: everything the launcher asks may come twice. */
    private Answer send(String method, String address, Supplier<BodyPublisher> body, String contentType) {
        Answer answer = sendOnce(method, address, body.get(), contentType);
        for (int again = 0; again < TIMES_AGAIN && BUSY.contains(answer.status()); again++) {
            Patience.pause(BREATH);
            answer = sendOnce(method, address, body.get(), contentType);
        }
        return answer;
    }

    private Answer sendOnce(String method, String address, BodyPublisher body, String contentType) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).method(method, body);
        headers.forEach(request::header);
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    method + " " + address, response.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new Trouble("No answer from " + address + ": is the platform up? (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(method + " " + address + " was interrupted.", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
