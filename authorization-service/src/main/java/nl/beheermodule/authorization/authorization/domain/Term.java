package nl.beheermodule.authorization.authorization.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From when until when an authorization holds.
 *
 * @param start day of granting (R110)
 * @param end last day, inclusive (Q11)
 */
public record Term(LocalDate start, LocalDate end) {
    private static final int LONGEST_YEARS = 5;
    private static final int WARN_MONTHS = 2;

    static Term from(Instant now, LocalDate end) {
        return new Term(SchemeDay.of(now), end);
    }

    /** Five calendar years ahead, the default and the latest (R91, R95); from 29 February to 28 February. */
    public static LocalDate latestEnd(LocalDate today) {
        return today.plusYears(LONGEST_YEARS);
    }

    /** The last end date that calls for attention: two calendar months ahead (R85, Q11). */
    public static LocalDate lastExpiring(LocalDate today) {
        return today.plusMonths(WARN_MONTHS);
    }

    /** @throws AuthorizationRefused unless the end is tomorrow or later (R97), and at most five years ahead (R95) */
    public static void check(LocalDate end, LocalDate today) {
        if (!end.isAfter(today)) {
            throw new AuthorizationRefused(Refusal.END_DATE_TOO_EARLY);
        }
        if (end.isAfter(latestEnd(today))) {
            throw new AuthorizationRefused(Refusal.END_DATE_TOO_LATE);
        }
    }

    public boolean expiresSoon(LocalDate today) {
        return !end.isBefore(today) && !end.isAfter(lastExpiring(today));
    }

    Term until(LocalDate newEnd) {
        return new Term(start, newEnd);
    }

    Instant endsAt() {
        return SchemeDay.endOf(end);
    }

    boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt());
    }
}
