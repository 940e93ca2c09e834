package nl.beheermodule.platform.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Days on which something ends that calls for a reminder now: as many days ahead as the scheme wants, and what came within
 * that distance since the last time. So a day that was missed is made up for, and nothing is told twice.
 *
 * @param after not included
 * @param until included
 */
public record Window(LocalDate after, LocalDate until) {
    private static final int[] DAYS_AHEAD = {60, 30, 7};

    /** @param last day on which reminders went out before */
    public static List<Window> between(LocalDate last, LocalDate today) {
        return IntStream.of(DAYS_AHEAD)
                .mapToObj(days -> new Window(last.plusDays(days), today.plusDays(days)))
                .map(window -> window.after().isBefore(today) ? new Window(today, window.until()) : window)
                .toList();
    }

    public boolean contains(LocalDate end) {
        return end.isAfter(after) && !end.isAfter(until);
    }
}
