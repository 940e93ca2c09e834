package nl.beheermodule.billing.invoice.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sending an invoice, which must happen even if a process dies in between: it may come twice, never not at all. */
public sealed interface Delivery {
    /** After this an attempt counts as failed. */
    Duration PATIENCE = Duration.ofMinutes(5);

    record Due(Instant since) implements Delivery {}

    /** @param byPost whether the printer has it, as long as it does not say that it took it over */
    record UnderWay(Instant since, boolean byPost) implements Delivery {}

    record Sent(Instant at) implements Delivery {}

    /** When something is to be done about it. */
    default Optional<Instant> workDue() {
        return switch (this) {
            case Due due -> Optional.of(due.since());
            case UnderWay attempt -> Optional.of(attempt.since().plus(PATIENCE));
            case Sent _ -> Optional.empty();
        };
    }
}
