package nl.beheermodule.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** Realm roles, given the way the launcher gives them: with the account service's rights only. */
final class Roles {
    private Roles() {}

    static void grant(Person person, String role) throws IOException, InterruptedException {
        Api api = new Api();
        String path = "/users/" + person.id() + "/role-mappings/realm";
        for (JsonNode available :
                Json.read(api.admin("GET", path + "/available", List.of()).body())) {
            if (available.get("name").asText().equals(role)) {
                int status = api.admin("POST", path, List.of(available)).statusCode();
                if (status != 204) {
                    throw new AssertionError("role not granted: " + status);
                }
                return;
            }
        }
        throw new AssertionError("no role " + role);
    }
}
