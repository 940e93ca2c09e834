package nl.beheermodule.authorization.authorization.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.outage.Outage;
import org.junit.jupiter.api.Test;

class CopyComesFirstTest {
    private static final Received<MeansEvents> ENDED =
            new Received<>("e-1", 6, new MeansEnded("m-1", List.of("o-1"), List.of(), "p-1", Instant.EPOCH));

    private final AtomicBoolean copied = new AtomicBoolean();

    @Test
    void what_the_copy_has_need_not_be_waited_for() {
        copied.set(true);
        assertThatCode(() -> waiting(Duration.ZERO).await(ENDED)).doesNotThrowAnyException();
    }

    @Test
    void a_copy_that_is_behind_is_asked_again_later() {
        CopyComesFirst copy = waiting(Duration.ofMinutes(15));
        assertThat(Outage.isBehind(catchThrowable(() -> copy.await(ENDED)))).isTrue();
        copied.set(true);
        assertThatCode(() -> copy.await(ENDED)).doesNotThrowAnyException();
    }

    @Test
    void a_copy_that_never_comes_holds_up_nobody_for_ever_and_a_replay_may_find_it_there() {
        CopyComesFirst copy = waiting(Duration.ZERO);
        Throwable given = catchThrowable(() -> copy.await(ENDED));
        assertThat(given).isInstanceOf(IllegalStateException.class).hasMessageContaining("m-1:6");
        assertThat(Outage.isBehind(given)).isFalse();
        copied.set(true);
        assertThatCode(() -> copy.await(ENDED)).doesNotThrowAnyException();
    }

    private CopyComesFirst waiting(Duration longest) {
        return new CopyComesFirst(received -> copied.get(), Duration.ofMillis(20), longest);
    }
}
