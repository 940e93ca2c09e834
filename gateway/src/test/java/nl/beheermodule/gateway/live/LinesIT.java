package nl.beheermodule.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The line itself: who may have one, how many, and when it ends. */
class LinesIT extends Listening {
    @Autowired
    Connections connections;

    @Test
    void a_screen_hears_that_the_line_is_alive() {
        try (Screen screen = screenOn(bakery)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> screen.lines().contains(":alive"));
        }
    }

    @Test
    void the_line_ends_with_the_session() {
        try (Screen screen = screenOn(bakery)) {
            anna.post("/logout", "");

            Awaitility.await().atMost(Duration.ofSeconds(5)).until(screen::hasEnded);
        }
    }

    @Test
    void a_browser_that_went_away_is_forgotten() {
        int before = connections.size();
        Screen screen = screenOn(bakery);
        assertThat(connections.size()).isEqualTo(before + 1);
        screen.close();

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> connections.size() <= before);
    }

    @Test
    void one_account_keeps_twenty_lines_open_and_no_more() {
        List<Screen> screens = new ArrayList<>();
        try {
            for (int opened = 0; opened < 20; opened++) {
                screens.add(screenOn(bakery));
            }
            assertThat(anna.get("/api/events?organisation=" + bakery).status()).isEqualTo(429);
        } finally {
            screens.forEach(Screen::close);
        }
    }

    @Test
    void nobody_listens_in_on_an_organisation_that_is_not_his() {
        assertThat(anna.get("/api/events?organisation=" + mill).status()).isEqualTo(404);
        assertThat(anna.get("/api/events").status()).isEqualTo(404);
    }
}
