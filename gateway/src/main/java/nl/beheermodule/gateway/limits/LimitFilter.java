package nl.beheermodule.gateway.limits;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.gateway.paths.Paths;
import nl.beheermodule.gateway.problem.Problems;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses who asks too much too fast. Stands in the security chains, where the account is known. */
public final class LimitFilter extends OncePerRequestFilter {
    private final List<Guard> guards;
    private final Buckets buckets;
    private final Problems problems;
    private final MeterRegistry meters;

    LimitFilter(Limits limits, Problems problems, MeterRegistry meters) {
        this.guards = limits.rules().stream().map(Guard::of).toList();
        this.buckets = new Buckets(limits);
        this.problems = problems;
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PathContainer path = Paths.pathOf(request);
        for (Guard guard : guards) {
            Optional<String> client =
                    guard.paths().cover(path) ? client(guard.rule().by(), request) : Optional.empty();
            Duration wait = client.map(who -> buckets.take(guard.rule(), who)).orElse(Duration.ZERO);
            if (!wait.isZero()) {
                refuse(response, guard.rule(), wait);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletResponse response, Limits.Rule rule, Duration wait) throws IOException {
        meters.counter("beheer.gateway.limited", "rule", rule.name()).increment();
        long seconds = wait.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        String when = seconds == 1 ? "1 seconde" : seconds + " seconden";
        problems.write(
                response,
                Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "Even wachten",
                        "U heeft dit te vaak achter elkaar gedaan. Probeer het over " + when + " opnieuw."));
    }

    private static Optional<String> client(Limits.By by, HttpServletRequest request) {
        return switch (by) {
            case ADDRESS -> Optional.of(ClientAddress.of(request.getRemoteAddr()));
            case ACCOUNT ->
                Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                        .filter(Authentication::isAuthenticated)
                        .map(Authentication::getName);
        };
    }

    private record Guard(Limits.Rule rule, Paths paths) {
        static Guard of(Limits.Rule rule) {
            return new Guard(rule, Paths.of(rule.paths()));
        }
    }
}
