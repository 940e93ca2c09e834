package nl.beheermodule.platform.test.web;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.beheermodule.platform.access.Who;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One operation of an OpenAPI document, ready to be called with made-up values. */
record Route(String method, String path, Who who, @Nullable String contentType) {

    static List<Route> all(Path document, String organisationId) throws IOException {
        JsonNode paths = JsonMapper.shared().readTree(document.toFile()).path("paths");
        List<Route> routes = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode content = operation.getValue().path("requestBody").path("content");
                    routes.add(new Route(
                            operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey()
                                    .replace("{organisationId}", organisationId)
                                    .replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000001"),
                            Who.valueOf(operation
                                    .getValue()
                                    .path(OpenApiOfOurs.ACCESS)
                                    .asString()),
                            content.propertyNames().stream().findFirst().orElse(null)));
                }));
        return routes;
    }

    Answer call(TestHttp http) {
        return callWith(http, null);
    }

    Answer callWith(TestHttp http, @Nullable String authorization) {
        boolean multipart = contentType != null && contentType.startsWith("multipart/");
        String body = contentType == null ? "" : multipart ? "--x--\r\n" : "{}";
        return http.send(method, path, BodyPublishers.ofString(body), request -> {
            if (contentType != null) {
                request.header("Content-Type", multipart ? contentType + "; boundary=x" : contentType);
            }
            if (authorization != null) {
                request.header("Authorization", authorization);
            }
            return request;
        });
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
