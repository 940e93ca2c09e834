package nl.beheermodule.launcher.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.launcher.http.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The local realm's users, by Keycloak's admin REST. */
public final class Accounts {
    private static final String REALM = "beheermodule";
    private static final String CLIENT = "bm-account-service";
    private static final String LOCAL_SECRET = "dev-account-secret";

    private final String keycloak;
    private final Http http = Http.anonymous();

    /** @param keycloak its URL */
    public Accounts(String keycloak) {
        this.keycloak = keycloak;
    }

    public Optional<JsonNode> find(String username) {
        JsonNode found = admin().get(users() + "?exact=true&briefRepresentation=false&username=" + username)
                .ok()
                .json();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Where SMS codes of the user go, as +316… */
    public Optional<String> mobileOf(String username) {
        return find(username)
                .map(user -> user.path("attributes").path("mobile").path(0).asString(""))
                .filter(mobile -> !mobile.isEmpty());
    }

    /** @return the user's id */
    public String create(Map<String, Object> user) {
        String location = admin().post(users(), user)
                .ok()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /**
     * Gives the user credentials.
     *
     * @param user as {@link #find} gave it: what is left out would be removed
     */
    public void addCredentials(JsonNode user, List<Map<String, Object>> credentials) {
        ObjectNode changed = ((ObjectNode) user).deepCopy();
        changed.putPOJO("credentials", credentials);
        admin().put(users() + "/" + user.path("id").asString(), changed).ok();
    }

    public boolean hasPassword(String username) {
        return find(username).stream()
                .map(user -> users() + "/" + user.path("id").asString() + "/credentials")
                .flatMap(credentials -> admin().get(credentials).ok().json().valueStream())
                .anyMatch(each -> each.path("type").asString().equals("password"));
    }

    public void addRole(String id, String role) {
        String roles = users() + "/" + id + "/role-mappings/realm";
        JsonNode available = admin().get(roles + "/available").ok().json();
        List<JsonNode> wanted = available
                .valueStream()
                .filter(each -> each.path("name").asString().equals(role))
                .toList();
        if (!wanted.isEmpty()) {
            admin().post(roles, wanted).ok();
        }
    }

    private Http admin() {
        String token = http.postForm(
                        keycloak + "/realms/" + REALM + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", CLIENT,
                                "client_secret", LOCAL_SECRET))
                .ok()
                .json()
                .path("access_token")
                .asString();
        return http.as(token);
    }

    private String users() {
        return keycloak + "/admin/realms/" + REALM + "/users";
    }
}
