package nl.beheermodule.gateway.kit;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with cookies, which sends the CSRF token as our screens do. It follows redirects only where a page opens. */
public final class Browser {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"", Pattern.DOTALL);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final Map<Integer, Map<String, String>> jars = new LinkedHashMap<>();
    private final Map<String, String> cookies;
    private final Map<String, String> extra = new LinkedHashMap<>();

    public record Answer(int status, String body, HttpResponse<String> raw) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public List<String> setCookies() {
            return raw.headers().allValues("Set-Cookie");
        }

        public Optional<String> setCookie(String name) {
            return setCookies().stream()
                    .filter(cookie -> cookie.startsWith(name + "="))
                    .findFirst();
        }
    }

    public Browser(int port) {
        gateway = URI.create("http://127.0.0.1:" + port);
        cookies = jar(gateway);
    }

    /** A header on every request from now on. */
    public Browser sending(String header, String value) {
        extra.put(header, value);
        return this;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public Browser withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public Browser without(String cookie) {
        cookies.remove(cookie);
        return this;
    }

    /** Logs in by way of the login server, to the end of the redirects. */
    public Answer logIn() {
        return open("/oauth2/authorization/keycloak");
    }

    /** Opens a page and follows redirects, also to the login server. */
    public Answer open(String path) {
        return follow(gateway.resolve(path));
    }

    /** Opens a page anywhere and follows redirects. */
    public Answer follow(URI page) {
        return follow(page, send("GET", page, BodyPublishers.noBody(), Map.of("Accept", "text/html")));
    }

    /** Fills in the form of a page and follows where that leads. */
    public Answer submit(Answer page, Map<String, String> fields) {
        Matcher action = FORM.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("No form on " + page.raw().uri() + ": " + page.body());
        }
        URI to = page.raw().uri().resolve(action.group(1).replace("&amp;", "&"));
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Map<String, String> headers =
                Map.of("Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded");
        return follow(to, send("POST", to, BodyPublishers.ofString(form), headers));
    }

    private Answer follow(URI page, Answer first) {
        Answer answer = first;
        URI at = page;
        for (int redirects = 0; answer.status() == 302 && redirects < 10; redirects++) {
            at = at.resolve(answer.header("Location"));
            answer = send("GET", at, BodyPublishers.noBody(), Map.of("Accept", "text/html"));
        }
        return answer;
    }

    public Answer get(String path) {
        return send("GET", gateway.resolve(path), BodyPublishers.noBody(), Map.of());
    }

    public Answer post(String path, String json) {
        return write("POST", path, json);
    }

    public Answer write(String method, String path, String json) {
        return write(method, path, "application/json", BodyPublishers.ofString(json));
    }

    public Answer write(String method, String path, String type, BodyPublisher body) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", type));
        cookie("XSRF-TOKEN").ifPresent(token -> headers.put("X-XSRF-TOKEN", token));
        return send(method, gateway.resolve(path), body, headers);
    }

    /** As another site would make this browser do: with cookies, without the token. */
    public Answer forged(String method, String path) {
        return send(
                method,
                gateway.resolve(path),
                BodyPublishers.ofString("{}"),
                Map.of("Content-Type", "application/json"));
    }

    public Answer send(String method, URI uri, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
        extra.forEach(request::setHeader);
        headers.forEach(request::setHeader);
        if (!jar(uri).isEmpty()) {
            request.setHeader("Cookie", header(jar(uri)));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar(uri), cookie));
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException broken) {
            throw new IllegalStateException(method + " " + uri, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public String cookieHeader() {
        return header(cookies);
    }

    private Map<String, String> jar(URI site) {
        return jars.computeIfAbsent(site.getPort(), port -> new LinkedHashMap<>());
    }

    private static String header(Map<String, String> jar) {
        return jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static void keep(Map<String, String> jar, String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        int is = pair.indexOf('=');
        if (pair.length() == is + 1 || setCookie.contains("Max-Age=0")) {
            jar.remove(pair.substring(0, is));
        } else {
            jar.put(pair.substring(0, is), pair.substring(is + 1));
        }
    }
}
