package nl.beheermodule.authorization.authorization.messaging;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import nl.beheermodule.authorization.known.MeansCopies;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.outage.Outage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Waits until the copy of means is as far as an event: mostly no time at all, and with a backlog for minutes. Not for ever: what
 * the copy could not take in would hold up all that comes behind it here.
 */
@Component
class CopyComesFirst {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final Predicate<Received<MeansEvents>> copied;
    private final Duration patience;
    private final Duration longest;
    private final Map<String, Long> waitingSince = new ConcurrentHashMap<>();

    @Autowired
    CopyComesFirst(MeansCopies copies) {
        this(copies::has, Duration.ofSeconds(2), Duration.ofMinutes(15));
    }

    /**
     * @param patience of one attempt
     * @param longest of all attempts together
     */
    CopyComesFirst(Predicate<Received<MeansEvents>> copied, Duration patience, Duration longest) {
        this.copied = copied;
        this.patience = patience;
        this.longest = longest;
    }

    /**
     * @throws IsBehind when it is to be asked again later
     * @throws IllegalStateException when it took too long: for the dead letters, to be replayed once the copy has it
     */
    void await(Received<MeansEvents> received) {
        String which = received.event().meansId() + ":" + received.sequence();
        long begun = System.nanoTime();
        while (!copied.test(received)) {
            if (System.nanoTime() - begun > patience.toNanos()) {
                long since = waitingSince.computeIfAbsent(which, first -> begun);
                if (System.nanoTime() - since > longest.toNanos()) {
                    throw new IllegalStateException("The copy of means does not have " + which);
                }
                throw new IsBehind();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        waitingSince.remove(which);
    }

    /** Nothing is wrong with the event. */
    static final class IsBehind extends RuntimeException implements Outage {
        private static final long serialVersionUID = 1L;
    }
}
