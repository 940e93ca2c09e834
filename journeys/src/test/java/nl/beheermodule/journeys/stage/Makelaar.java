package nl.beheermodule.journeys.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A makelaar that asks on behalf of a dienstverlener, with its own client credentials. */
public final class Makelaar {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Platform platform;
    private final String token;

    public Makelaar(Platform platform) {
        this.platform = platform;
        String form = "grant_type=client_credentials&client_id=makelaar-voorbeeld&client_secret=dev-makelaar-secret";
        this.token = posted(
                        platform.keycloak() + "/realms/beheermodule/protocol/openid-connect/token",
                        form,
                        "application/x-www-form-urlencoded",
                        "")
                .path("access_token")
                .asString();
    }

    /** May this means log in here for that company? */
    public boolean asks(String meansId, String serviceId, String kvkNumber) {
        String question = """
                {"subject":{"type":"means","id":"%s"},"action":{"name":"login"},
                 "resource":{"type":"service","id":"%s"},"context":{"organisation":{"kvkNumber":"%s"}}}
                """.formatted(meansId, serviceId, kvkNumber);
        return posted(platform.url() + "/access/v1/evaluation", question, "application/json", "Bearer " + token)
                .path("decision")
                .asBoolean();
    }

    private JsonNode posted(String url, String body, String type, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(url + ": " + answer.statusCode() + " " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
