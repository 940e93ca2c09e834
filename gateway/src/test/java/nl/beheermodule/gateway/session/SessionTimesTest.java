package nl.beheermodule.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTimesTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private final SessionSettings settings = new SessionSettings(Duration.ofMinutes(15), Duration.ofHours(8), true);

    @Test
    void a_session_ends_fifteen_minutes_after_the_last_act() {
        SessionTimes times = new SessionTimes(NINE, NINE.plus(Duration.ofHours(1)));

        assertThat(times.expiresAt(settings)).isEqualTo(Instant.parse("2026-11-23T10:15:00Z"));
    }

    @Test
    void acting_does_not_carry_it_over_the_eight_hours() {
        SessionTimes times = new SessionTimes(NINE, NINE.plus(Duration.ofMinutes(8 * 60 - 1)));

        assertThat(times.expiresAt(settings)).isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
    }

    @Test
    void over_https_the_cookie_is_bound_to_this_host() {
        assertThat(settings.cookieName()).isEqualTo("__Host-SESSION");
    }
}
