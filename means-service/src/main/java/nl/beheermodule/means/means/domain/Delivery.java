package nl.beheermodule.means.means.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An e-mail that must go out even if a process dies in between: it may come twice, never not at all. */
public sealed interface Delivery {
    /** After this an attempt counts as failed. */
    Duration PATIENCE = Duration.ofMinutes(1);

    record Due(Instant since) implements Delivery {}

    record UnderWay(Instant since) implements Delivery {}

    record Done() implements Delivery {}

    default Optional<Instant> workDue() {
        return switch (this) {
            case Due due -> Optional.of(due.since());
            case UnderWay attempt -> Optional.of(attempt.since().plus(PATIENCE));
            case Done _ -> Optional.empty();
        };
    }
}
