package nl.beheermodule.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.beheermodule.gateway.problem.Problems;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What one reads who may not come through. Never a redirect: a script could not follow it. */
@Component
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    static ProblemDetail notSignedIn() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "no-session", "U bent niet ingelogd", "Log in om verder te gaan.");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        problems.write(response, notSignedIn());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(response, denied instanceof CsrfException ? forged() : notAllowed());
    }

    private static ProblemDetail forged() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "csrf",
                "Dit is niet gelukt",
                "Deze pagina is verouderd. Ververs de pagina en probeer het opnieuw.");
    }

    private static ProblemDetail notAllowed() {
        return Problem.of(HttpStatus.FORBIDDEN, "forbidden", "Dit mag u niet doen", "U mag deze pagina niet bekijken.");
    }
}
