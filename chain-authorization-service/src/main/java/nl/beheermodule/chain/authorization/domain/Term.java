package nl.beheermodule.chain.authorization.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From when until when a chain authorization holds.
 *
 * @param start day of granting
 * @param end last day, inclusive (Q11)
 */
public record Term(LocalDate start, LocalDate end) {
    private static final int LONGEST_YEARS = 5;
    private static final int WARN_MONTHS = 2;

    /** Five calendar years ahead, the default and the latest (Q16); from 29 February to 28 February. */
    public static LocalDate latestEnd(LocalDate today) {
        return today.plusYears(LONGEST_YEARS);
    }

    /** The last end date that calls for attention: two calendar months ahead (Q11). */
    public static LocalDate lastExpiring(LocalDate today) {
        return today.plusMonths(WARN_MONTHS);
    }

    /** @throws ChainRefused unless the end is tomorrow or later, and at most five years ahead (Q16) */
    public static void check(LocalDate end, LocalDate today) {
        if (!end.isAfter(today)) {
            throw new ChainRefused(ChainRefused.Reason.END_DATE_TOO_EARLY);
        }
        if (end.isAfter(latestEnd(today))) {
            throw new ChainRefused(ChainRefused.Reason.END_DATE_TOO_LATE);
        }
    }

    Term until(LocalDate newEnd) {
        return new Term(start, newEnd);
    }

    public Instant endsAt() {
        return SchemeDay.endOf(end);
    }
}
