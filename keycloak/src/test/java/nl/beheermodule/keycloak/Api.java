package nl.beheermodule.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Keycloak's API as identity-service and other machines use it. */
final class Api {
    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningKeycloak keycloak = RunningKeycloak.get();

    /** The answer of the token endpoint to client credentials. */
    JsonNode machineToken(String client, String secret) throws IOException, InterruptedException {
        return token(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    JsonNode token(Map<String, String> form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak.realm("/protocol/openid-connect/token")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Browser.form(form)))
                .build();
        return Json.read(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    String accountServiceToken() throws IOException, InterruptedException {
        return machineToken("bm-account-service", "dev-account-secret")
                .get("access_token")
                .asText();
    }

    HttpResponse<String> admin(String method, String path, Object body) throws IOException, InterruptedException {
        return call(method, keycloak.ports.url() + "/admin/realms/beheermodule" + path, accountServiceToken(), body);
    }

    HttpResponse<String> call(String method, String url, String bearer, Object body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + bearer)
                .method(method, HttpRequest.BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
