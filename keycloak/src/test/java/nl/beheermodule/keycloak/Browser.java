package nl.beheermodule.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without a screen: cookies, redirects and forms. Stops where Keycloak sends it to the console. */
final class Browser {
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String language;

    Browser() {
        this("nl");
    }

    Browser(String language) {
        this.language = language;
    }

    Page open(String url) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(URI.create(url)));
    }

    Page submit(Page page, Map<String, String> fields) throws IOException, InterruptedException {
        return post(page.formAction(), fields);
    }

    Page post(String url, Map<String, String> fields) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Page follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(first);
        while (answer.statusCode() / 100 == 3) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            if (next.getPort() == 8080) {
                return new Page(answer.statusCode(), next, "");
            }
            answer = send(HttpRequest.newBuilder(next));
        }
        return new Page(answer.statusCode(), answer.uri(), answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        String jar = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpResponse<String> answer = http.send(
                request.header("Cookie", jar)
                        .header("Accept-Language", language)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        boolean removed = setCookie.contains("Max-Age=0") || pair[1].isEmpty();
        if (removed) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
