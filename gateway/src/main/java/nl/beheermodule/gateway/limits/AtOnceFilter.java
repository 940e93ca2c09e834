package nl.beheermodule.gateway.limits;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import nl.beheermodule.gateway.problem.Problems;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Virtual threads set no bound by themselves: without this, requests that wait for a slow service pile up until the
 * memory is gone, and with it everybody's session. What is under way goes on; who comes too many is told at once. Open
 * screens that only listen do not count.
 */
final class AtOnceFilter extends OncePerRequestFilter {
    private final Semaphore free;
    private final Problems problems;
    private final MeterRegistry meters;

    /** @param atOnce requests under way together, on one replica */
    AtOnceFilter(int atOnce, Problems problems, MeterRegistry meters) {
        this.free = new Semaphore(atOnce);
        this.problems = problems;
        this.meters = meters;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/"); // a busy gateway is not a broken one
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!free.tryAcquire()) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            free.release();
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        meters.counter("beheer.gateway.too.busy").increment();
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        problems.write(
                response,
                Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "too-busy",
                        "Even te druk",
                        "Het is nu te druk. Er is niets gewijzigd. Probeer het over een paar tellen opnieuw."));
    }
}
