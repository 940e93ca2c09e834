package nl.beheermodule.chain.authorization.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the scheme are days in Europe/Amsterdam (Q11). */
public final class SchemeDay {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private SchemeDay() {}

    public static LocalDate of(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }

    /** The first moment after an inclusive end date. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
