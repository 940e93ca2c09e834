package nl.beheermodule.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import nl.beheermodule.gateway.session.SessionTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After login: back to the page one came from; after a failed one: the start page, which says why. */
@Component
final class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LoginOutcome.class);

    private final Clock clock;

    LoginOutcome(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SessionTimes.begin(request.getSession(), clock.instant());
        response.sendRedirect(ReturnPage.takeFrom(request.getSession()).path());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "failed";
        LOG.warn("Login failed: {}", code);
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        response.sendRedirect("/?login=" + (code.equals(LevelCheckedUsers.TOO_LOW) ? code : "failed"));
    }
}
