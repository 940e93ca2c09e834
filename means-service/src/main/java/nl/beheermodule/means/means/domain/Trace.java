package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came to pass and is seen in nothing else of the means; kept for who reads how it went.
 *
 * @param day last day that was planned; absent with {@link Kind#UNLINKED}
 */
public record Trace(Kind kind, Instant at, @Nullable LocalDate day) {
    public enum Kind {
        /** A plan that was taken back later. */
        END_SCHEDULED,
        /** Q18 */
        END_CANCELLED,
        /** R73: it ended for an organisation, and goes on for another. */
        UNLINKED
    }
}
