package nl.beheermodule.gateway.session;

import org.springframework.security.core.session.SessionIdChangedEvent;

/** A session got a new id, as it does at login: Spring Security keeps its link with Keycloak's session by the id. */
final class SessionRenamed extends SessionIdChangedEvent {
    private static final long serialVersionUID = 1L;

    private final String before;
    private final String now;

    SessionRenamed(Object source, String before, String now) {
        super(source);
        this.before = before;
        this.now = now;
    }

    @Override
    public String getOldSessionId() {
        return before;
    }

    @Override
    public String getNewSessionId() {
        return now;
    }
}
