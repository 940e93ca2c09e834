package nl.beheermodule.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.gateway.paths.Paths;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose time is over, and keeps the others alive: first in the chain, before anyone is recognised. */
public final class SessionLifetime extends OncePerRequestFilter {
    /** A screen sets this on what it asks by itself, such as reloading after an event. */
    static final String BY_ITSELF = "X-Background";

    private static final Paths API = Paths.of("/api/**");
    private static final Paths WATCHING = Paths.of("/api/session", "/api/events");

    private final SessionSettings settings;
    private final Clock clock;

    public SessionLifetime(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<SessionTimes> times = session == null ? Optional.empty() : SessionTimes.of(session);
        if (session != null && times.isPresent()) {
            Instant now = clock.instant();
            if (now.isAfter(times.get().expiresAt(settings))) {
                session.invalidate();
            } else if (doneByThePerson(request) && times.get().activeBefore(now.minus(StoredSessions.PRECISION))) {
                SessionTimes.touch(session, now);
            }
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !API.cover(request);
    }

    private static boolean doneByThePerson(HttpServletRequest request) {
        return !WATCHING.cover(request) && request.getHeader(BY_ITSELF) == null;
    }
}
