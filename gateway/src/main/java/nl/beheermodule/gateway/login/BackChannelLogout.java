package nl.beheermodule.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Keycloak says that a session is over: ours goes with it, on whichever replica it was made. */
@Component
final class BackChannelLogout implements LogoutHandler {
    private final OidcSessionRegistry registry;
    private final SessionRepository<? extends Session> sessions;

    BackChannelLogout(OidcSessionRegistry registry, SessionRepository<? extends Session> sessions) {
        this.registry = registry;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            for (OidcSessionInformation ended : registry.removeSessionInformation(token)) {
                sessions.deleteById(ended.getSessionId());
            }
        }
    }
}
