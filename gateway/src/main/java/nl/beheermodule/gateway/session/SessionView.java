package nl.beheermodule.gateway.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.gateway.login.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What the screen knows about the session. Where the person may act, it asks identity-service. */
sealed interface SessionView {

    record SignedOut(boolean signedIn) implements SessionView {}

    record SignedIn(
            boolean signedIn,
            String name,
            String username,
            boolean employee,
            String acr,
            @Nullable AssuranceLevel level,
            Instant expiresAt)
            implements SessionView {}

    static SignedIn of(OidcUser user, Instant expiresAt) {
        String acr = Objects.requireNonNull(user.getClaimAsString("acr"));
        List<String> roles = Objects.requireNonNullElse(user.getClaimAsStringList("roles"), List.of());
        return new SignedIn(
                true,
                Stream.of(user.getGivenName(), user.getFamilyName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")),
                user.getName(),
                roles.contains("employee"),
                acr,
                Level.of(acr).map(Level::assurance).orElse(null),
                expiresAt);
    }
}
