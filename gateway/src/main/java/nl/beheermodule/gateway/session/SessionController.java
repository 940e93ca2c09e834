package nl.beheermodule.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import nl.beheermodule.gateway.login.SessionTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Is somebody logged in, until when, and “Blijf ingelogd”. */
@RestController
@RequestMapping("/api/session")
class SessionController {
    private final SessionSettings settings;
    private final SessionTokens tokens;

    SessionController(SessionSettings settings, SessionTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** Looking does not lengthen the session. */
    @GetMapping
    SessionView session(@AuthenticationPrincipal @Nullable OidcUser user, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return user == null || session == null
                ? new SessionView.SignedOut(false)
                : SessionTimes.of(session)
                        .<SessionView>map(times -> SessionView.of(user, times.expiresAt(settings)))
                        .orElseGet(() -> new SessionView.SignedOut(false));
    }

    /** Lengthens it here, by being asked, and at Keycloak. */
    @PostMapping("/extension")
    SessionView extend(
            @AuthenticationPrincipal OidcUser user, HttpServletRequest request, HttpServletResponse response) {
        tokens.extend(request, response);
        return session(user, request);
    }
}
