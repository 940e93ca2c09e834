package nl.beheermodule.identity.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import nl.beheermodule.platform.access.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By which Keycloak proves that an event is its own. */
@Component
class SharedSecret {
    private final byte[] expected;

    SharedSecret(@Value("${beheer.keycloak.events-secret}") String secret) {
        if (secret.isBlank()) {
            throw new IllegalStateException("beheer.keycloak.events-secret is empty");
        }
        this.expected = header(secret);
    }

    /** Takes as long for a nearly right secret as for a wrong one. */
    void check(@Nullable String authorization) {
        if (authorization == null || !MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8))) {
            throw new NotAllowed(NotAllowed.Why.NO_SESSION);
        }
    }

    private static byte[] header(String secret) {
        return ("Bearer " + secret).getBytes(StandardCharsets.UTF_8);
    }
}
