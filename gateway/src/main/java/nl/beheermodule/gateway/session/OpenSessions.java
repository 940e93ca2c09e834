package nl.beheermodule.gateway.session;

import java.time.Clock;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Whether a session is still there, asked without keeping it alive. */
@Component
public final class OpenSessions {
    private final SessionRepository<? extends Session> sessions;
    private final SessionSettings settings;
    private final Clock clock;

    OpenSessions(SessionRepository<? extends Session> sessions, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    public boolean isOpen(String id) {
        Session session = sessions.findById(id);
        return session != null
                && SessionTimes.of(session)
                        .filter(times -> clock.instant().isBefore(times.expiresAt(settings)))
                        .isPresent();
    }
}
