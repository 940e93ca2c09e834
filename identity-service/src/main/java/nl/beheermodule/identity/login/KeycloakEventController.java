package nl.beheermodule.identity.login;

import jakarta.validation.Valid;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where Keycloak posts what happened: no user's token, but a secret that both know. */
@RestController
class KeycloakEventController {
    static final String PATH = "/v1/keycloak-events";

    private final SharedSecret secret;
    private final ForwardedEvents events;

    KeycloakEventController(SharedSecret secret, ForwardedEvents events) {
        this.secret = secret;
        this.events = events;
    }

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Who.EVERYONE)
    void take(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @Valid @RequestBody LoginEvent event) {
        secret.check(authorization);
        events.on(event);
    }
}
