package nl.beheermodule.means.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Last days that call for a reminder now: 60, 30 and 7 days ahead, and what came within that distance since the last time.
 * So a day that was missed is made up for, and nothing is told twice.
 *
 * @param after not included
 * @param until included
 */
record Window(LocalDate after, LocalDate until) {
    private static final int[] DAYS_AHEAD = {60, 30, 7};

    /** @param last day on which reminders went out before */
    static List<Window> between(LocalDate last, LocalDate today) {
        return IntStream.of(DAYS_AHEAD)
                .mapToObj(days -> new Window(last.plusDays(days), today.plusDays(days)))
                .map(window -> window.after().isBefore(today) ? new Window(today, window.until()) : window)
                .toList();
    }

    boolean contains(LocalDate end) {
        return end.isAfter(after) && !end.isAfter(until);
    }
}
