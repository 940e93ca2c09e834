package nl.beheermodule.sinners.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Every way round the rule, one a line; and at last the way that is right. */
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone", "UnusedVariable"})
class ManyClocks {
    List<Object> sins() {
        return List.of(
                Instant.now(),
                LocalDate.now(),
                LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                ZonedDateTime.now(),
                System.currentTimeMillis(),
                new Date(),
                Clock.systemUTC(),
                UUID.randomUUID(),
                new Random(),
                Math.random());
    }

    Instant right(Clock clock) {
        return Instant.now(clock);
    }
}
