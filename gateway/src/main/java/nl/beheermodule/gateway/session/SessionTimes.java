package nl.beheermodule.gateway.session;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * When the person logged in and when he last did something. A screen that asks by itself (for the session, for events) does
 * not count as doing something, so these are ours and not the session store's.
 */
public record SessionTimes(Instant begun, Instant active) {
    private static final String BEGUN = "begun";
    private static final String ACTIVE = "active";

    /** The person has logged in. */
    public static void begin(HttpSession session, Instant now) {
        session.setAttribute(BEGUN, now);
        session.setAttribute(ACTIVE, now);
    }

    static void touch(HttpSession session, Instant now) {
        session.setAttribute(ACTIVE, now);
    }

    /** @return empty when nobody is logged in in this session */
    static Optional<SessionTimes> of(HttpSession session) {
        return read(session::getAttribute);
    }

    static Optional<SessionTimes> of(Session session) {
        return read(session::getAttribute);
    }

    private static Optional<SessionTimes> read(Function<String, @Nullable Object> attribute) {
        return attribute.apply(BEGUN) instanceof Instant begun && attribute.apply(ACTIVE) instanceof Instant active
                ? Optional.of(new SessionTimes(begun, active))
                : Optional.empty();
    }

    /** @return whether the person last did something before then */
    boolean activeBefore(Instant moment) {
        return active.isBefore(moment);
    }

    Instant expiresAt(SessionSettings settings) {
        Instant idle = active.plus(settings.idle());
        Instant longest = begun.plus(settings.longest());
        return idle.isBefore(longest) ? idle : longest;
    }
}
