package nl.beheermodule.journeys.stage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The console's API with the session of somebody who logged in with a browser: for what a machine does faster. */
public final class Console {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final String cookies;
    private final String csrf;

    public Console(Platform platform, BrowserContext session) {
        this.url = platform.url();
        List<Cookie> all = session.cookies(url);
        this.cookies =
                all.stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
        this.csrf = all.stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path, "");
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The organisation with that number, of which this person holds a means. */
    public String organisationOf(String kvkNumber) throws IOException, InterruptedException {
        return get("/api/identity/v1/me")
                .path("organisations")
                .valueStream()
                .filter(each -> each.path("kvkNumber").asString().equals(kvkNumber))
                .map(each -> each.path("organisationId").asString())
                .findFirst()
                .orElseThrow();
    }

    public HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", cookies)
                .header("X-XSRF-TOKEN", csrf)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
