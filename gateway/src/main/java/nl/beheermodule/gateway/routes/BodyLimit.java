package nl.beheermodule.gateway.routes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.beheermodule.gateway.paths.Paths;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
    private static final Paths ROUTED = Paths.of("/api/**", "/access/**");
    private static final Paths UPLOADS = Paths.of(
            "/api/means/v1/organisations/*/scans",
            "/api/means/v1/organisations/*/imports",
            "/api/authorization/v1/organisations/*/imports");

    private final Bodies bodies;
    private final Arrivals arrivals;

    BodyLimit(Bodies bodies, Arrivals arrivals) {
        this.bodies = bodies;
        this.arrivals = arrivals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize most = UPLOADS.cover(request) ? bodies.uploads() : bodies.most();
        Optional<byte[]> body = arrivals.whole(request, response, most);
        if (body.isPresent()) {
            chain.doFilter(new WholeRequest(request, body.get()), response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean mayHaveBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return !mayHaveBody || !ROUTED.cover(request);
    }
}
