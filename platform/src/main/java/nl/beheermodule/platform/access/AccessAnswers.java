package nl.beheermodule.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What the filter chain refuses is a problem in Dutch too, made where all others are. */
final class AccessAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final HandlerExceptionResolver problems;

    AccessAnswers(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        if (failure instanceof AuthenticationServiceException keysAway) {
            problems.resolveException(request, response, null, keysAway);
            return;
        }
        try {
            challenge.commence(request, response, failure);
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
        problems.resolveException(request, response, null, new NotAllowed(NotAllowed.Why.NO_SESSION));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        problems.resolveException(request, response, null, new NotAllowed(NotAllowed.Why.ROLE_MISSING));
    }
}
