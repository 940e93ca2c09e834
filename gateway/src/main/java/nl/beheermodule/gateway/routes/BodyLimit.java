package nl.beheermodule.gateway.routes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.beheermodule.gateway.problem.Problems;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a request in whole before it goes on, up to its size limit. So a client that sends too much, too slowly or half never
 * occupies a service, and is never mistaken for a service that fails.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class BodyLimit extends OncePerRequestFilter {
    private static final Pattern UPLOAD = Pattern.compile(
            "/api/means/v1/organisations/[^/]+/scans|/api/(means|authorization)/v1/organisations/[^/]+/imports");

    private final Bodies bodies;
    private final Problems problems;

    BodyLimit(Bodies bodies, Problems problems) {
        this.bodies = bodies;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize most = UPLOAD.matcher(request.getRequestURI()).matches() ? bodies.uploads() : bodies.most();
        if (request.getContentLengthLong() > most.toBytes()) {
            problems.write(response, tooLarge(most));
            return;
        }
        byte[] body = request.getInputStream().readNBytes((int) most.toBytes() + 1);
        if (body.length > most.toBytes()) {
            problems.write(response, tooLarge(most));
            return;
        }
        chain.doFilter(new WholeRequest(request, body), response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean routed = request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/access/");
        boolean mayHaveBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return !routed || !mayHaveBody;
    }

    private static ProblemDetail tooLarge(DataSize most) {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Te groot",
                most.toMegabytes() > 1
                        ? "Het bestand mag maximaal 5MB groot zijn."
                        : "Wat u verstuurt, is te groot om te verwerken.");
    }
}
