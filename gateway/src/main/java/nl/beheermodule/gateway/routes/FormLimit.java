package nl.beheermodule.gateway.routes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes forms in before anything asks for a parameter: login, log-out and the check on forgery do, and Tomcat would then wait
 * for a dripping form without end.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class FormLimit extends OncePerRequestFilter {
    private final Bodies bodies;
    private final Arrivals arrivals;

    FormLimit(Bodies bodies, Arrivals arrivals) {
        this.bodies = bodies;
        this.arrivals = arrivals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<byte[]> body = arrivals.whole(request, response, bodies.most());
        if (body.isPresent()) {
            chain.doFilter(new WholeForm(request, body.get()), response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                || !type.regionMatches(
                        true,
                        0,
                        MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                        0,
                        MediaType.APPLICATION_FORM_URLENCODED_VALUE.length());
    }
}
