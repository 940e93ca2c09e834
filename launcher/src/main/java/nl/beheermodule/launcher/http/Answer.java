package nl.beheermodule.launcher.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import nl.beheermodule.launcher.Trouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(String request, URI address, int status, HttpHeaders headers, String body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode json() {
        return JSON.readTree(body.isEmpty() ? "null" : body);
    }

    public boolean isOk() {
        return status / 100 == 2;
    }

    /** Itself when it is a 2xx, else trouble that says what was asked and what was answered. */
    public Answer ok() {
        if (!isOk()) {
            throw new Trouble(request + " answered " + status + ": " + body);
        }
        return this;
    }
}
