package nl.beheermodule.identity.account.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The few calls to Keycloak that we need: its admin API, and our own provider's set-up links. */
@HttpExchange
interface KeycloakApi {
    String USERS = "/admin/realms/beheermodule/users";

    /** @param exact always true: otherwise it searches for a part of the name */
    @GetExchange(USERS + "?briefRepresentation=false")
    List<User> find(@RequestParam String username, @RequestParam boolean exact);

    @GetExchange(USERS + "/{id}")
    User get(@PathVariable String id);

    @PostExchange(USERS)
    ResponseEntity<Void> create(@RequestBody User user);

    /** Replaces all attributes. */
    @PutExchange(USERS + "/{id}")
    void update(@PathVariable String id, @RequestBody User user);

    /** Ends all sessions. */
    @PostExchange(USERS + "/{id}/logout")
    void logout(@PathVariable String id);

    @GetExchange(USERS + "/{id}/credentials")
    List<Credential> credentials(@PathVariable String id);

    @PostExchange("/realms/beheermodule/account-setup-links")
    Link setupLink(@RequestBody LinkRequest request);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record User(
            @Nullable String id,
            String username,
            boolean enabled,
            @Nullable String email,
            boolean emailVerified,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable Map<String, List<String>> attributes) {}

    record Credential(String id, String type) {}

    record LinkRequest(String userId, String redirectUri, long lifespanSeconds) {}

    record Link(String link) {}
}
