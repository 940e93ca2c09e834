package nl.beheermodule.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** The access token of this session, renewed when its end comes near. */
public final class SessionTokens {
    /**
     * A token lasts five minutes and is renewed in its last 200 seconds. Each renewal is also what keeps Keycloak's own
     * session alive, so that it never ends before ours by more than the two minutes Keycloak allows.
     */
    static final Duration EARLY = Duration.ofSeconds(200);

    private static final Logger LOG = LoggerFactory.getLogger(SessionTokens.class);

    private final OAuth2AuthorizedClientManager renewWhenNeeded;
    private final OAuth2AuthorizedClientManager renewAlways;
    private final HttpSessionOAuth2AuthorizedClientRepository stored =
            new HttpSessionOAuth2AuthorizedClientRepository();

    SessionTokens(OAuth2AuthorizedClientManager renewWhenNeeded, OAuth2AuthorizedClientManager renewAlways) {
        this.renewWhenNeeded = renewWhenNeeded;
        this.renewAlways = renewAlways;
    }

    /**
     * @return empty when nobody is logged in
     * @throws SessionEnded when Keycloak has ended the session
     */
    public Optional<String> current(HttpServletRequest request, HttpServletResponse response) {
        return token(renewWhenNeeded, request, response);
    }

    /** Renews now: the person says he is still there. */
    public void extend(HttpServletRequest request, HttpServletResponse response) {
        token(renewAlways, request, response);
    }

    private Optional<String> token(
            OAuth2AuthorizedClientManager manager, HttpServletRequest request, HttpServletResponse response) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (!(who instanceof OAuth2AuthenticationToken)) {
            return Optional.empty();
        }
        try {
            OAuth2AuthorizedClient client =
                    manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(LoginSettings.CLIENT)
                            .principal(who)
                            .attribute(HttpServletRequest.class.getName(), request)
                            .attribute(HttpServletResponse.class.getName(), response)
                            .build());
            return Optional.of(valueOf(client));
        } catch (OAuth2AuthorizationException failed) {
            return Optional.of(valueOf(stillGood(failed, who, request)));
        }
    }

    /** When Keycloak cannot be reached, what we have is good until its own end. */
    private @Nullable OAuth2AuthorizedClient stillGood(
            OAuth2AuthorizationException failed, Authentication who, HttpServletRequest request) {
        LOG.warn("A token was not renewed: {}", failed.getError().getErrorCode());
        return OAuth2ErrorCodes.INVALID_GRANT.equals(failed.getError().getErrorCode())
                ? null
                : stored.loadAuthorizedClient(LoginSettings.CLIENT, who, request);
    }

    private static String valueOf(@Nullable OAuth2AuthorizedClient client) {
        if (client == null) {
            throw new SessionEnded();
        }
        OAuth2AccessToken token = client.getAccessToken();
        if (token.getExpiresAt() != null && token.getExpiresAt().isBefore(Instant.now())) {
            throw new SessionEnded();
        }
        return token.getTokenValue();
    }
}
