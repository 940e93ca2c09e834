package nl.beheermodule.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class ConnectionTest {
    private final Viewer viewer = new Viewer("anna", "s-1", "o-1");

    @Test
    void a_browser_that_falls_too_far_behind_is_cut_off() throws InterruptedException {
        Connection connection = new Connection(viewer, new SseEmitter(), 2);
        for (int changes = 0; changes < 3; changes++) {
            connection.offer(change("o-1"));
        }
        AtomicInteger asked = new AtomicInteger();

        connection.write(Duration.ofHours(1), () -> asked.incrementAndGet() > 0);

        assertThat(asked).as("it ended at once, not at a heartbeat").hasValue(0);
    }

    @Test
    void what_others_may_see_does_not_fill_its_queue() throws InterruptedException {
        Connection connection = new Connection(viewer, new SseEmitter(), 2);
        for (int changes = 0; changes < 3; changes++) {
            connection.offer(change("o-2"));
        }
        AtomicInteger asked = new AtomicInteger();

        connection.write(Duration.ofMillis(10), () -> asked.incrementAndGet() < 3);

        assertThat(asked).as("it lived until it was no longer allowed").hasValue(3);
    }

    private static Change change(String organisationId) {
        return new Change("means", "MeansApproved", "m-1", List.of(organisationId), 1);
    }
}
