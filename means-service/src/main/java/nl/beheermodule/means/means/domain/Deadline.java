package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The last day on which a means may be activated, inclusive: thirty days on, Europe/Amsterdam (R79, Q10). */
public record Deadline(LocalDate day) {
    static final int DAYS = 30;
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    static Deadline after(Instant approval) {
        return new Deadline(LocalDate.ofInstant(approval, AMSTERDAM).plusDays(DAYS));
    }

    /** The first moment at which it is too late. */
    public Instant end() {
        return day.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
    }

    public boolean hasPassed(Instant now) {
        return !now.isBefore(end());
    }
}
