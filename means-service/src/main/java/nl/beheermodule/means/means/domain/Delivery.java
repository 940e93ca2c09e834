package nl.beheermodule.means.means.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An e-mail that must go out even if a process dies in between: it may come twice, and is given up only when it could not be
 * sent for a day.
 */
public sealed interface Delivery {
    /** After this the first attempt counts as failed; doubled for each next one. */
    Duration PATIENCE = Duration.ofMinutes(1);

    Duration LONGEST = Duration.ofHours(1);

    /** With the waits in between: a little more than a day. */
    int ATTEMPTS = 29;

    record Due(Instant since) implements Delivery {}

    /** @param attempts this one included */
    record UnderWay(Instant since, int attempts) implements Delivery {
        private Instant over() {
            Duration doubled = PATIENCE.multipliedBy(1L << Math.min(attempts - 1, 6));
            return since.plus(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
        }
    }

    record Done() implements Delivery {}

    record GivenUp() implements Delivery {}

    /** Another attempt, or none any more. */
    default Delivery attempt(Instant now) {
        return switch (this) {
            case Due _ -> new UnderWay(now, 1);
            case UnderWay failed ->
                failed.attempts() < ATTEMPTS ? new UnderWay(now, failed.attempts() + 1) : new GivenUp();
            case Done _, GivenUp _ -> this;
        };
    }

    default Optional<Instant> workDue() {
        return switch (this) {
            case Due due -> Optional.of(due.since());
            case UnderWay attempt -> Optional.of(attempt.over());
            case Done _, GivenUp _ -> Optional.empty();
        };
    }
}
