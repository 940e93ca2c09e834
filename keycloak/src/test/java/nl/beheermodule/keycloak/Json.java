package nl.beheermodule.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;

final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode read(String text) throws IOException {
        return MAPPER.readTree(text);
    }

    /** The claims of a token, unverified. */
    static JsonNode claims(String token) throws IOException {
        return read(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8));
    }
}
