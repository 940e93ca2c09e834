package nl.beheermodule.platform.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void day_after_day_what_ends_in_60_30_and_7_days() {
        List<Window> windows = Window.between(MONDAY.minusDays(1), MONDAY);
        for (int days = 0; days < 100; days++) {
            assertThat(contains(windows, MONDAY.plusDays(days)))
                    .as(days + " days ahead")
                    .isEqualTo(days == 60 || days == 30 || days == 7);
        }
    }

    @Test
    void days_on_which_nothing_ran_are_made_up_for_and_what_ended_meanwhile_is_not() {
        List<Window> windows = Window.between(MONDAY.minusDays(20), MONDAY);
        assertThat(contains(windows, MONDAY.plusDays(41))).isTrue();
        assertThat(contains(windows, MONDAY.plusDays(40))).isFalse();
        assertThat(contains(windows, MONDAY.plusDays(1))).isTrue();
        assertThat(contains(windows, MONDAY)).isFalse();
    }

    /** However long nothing ran in between: as often as there are distances, or fewer when the end was near by then. */
    @Property
    void each_distance_is_told_once_and_never_after_the_end(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 20) Integer> gaps,
            @ForAll @IntRange(min = 61, max = 300) int endsIn) {
        LocalDate end = MONDAY.plusDays(endsIn);
        Map<Integer, Integer> told = new HashMap<>();
        LocalDate last = MONDAY;
        for (int gap : gaps) {
            LocalDate today = last.plusDays(gap);
            List<Window> windows = Window.between(last, today);
            for (int i = 0; i < windows.size(); i++) {
                if (windows.get(i).contains(end)) {
                    told.merge(i, 1, Integer::sum);
                    assertThat(end).isAfter(today);
                }
            }
            last = today;
        }
        assertThat(told.values()).allMatch(times -> times == 1);
        LocalDate reached = last;
        int[] distances = {60, 30, 7};
        for (int i = 0; i < distances.length; i++) {
            if (!told.containsKey(i)) {
                assertThat(reached.plusDays(distances[i]).isBefore(end) || !end.isAfter(reached))
                        .isTrue();
            }
        }
    }

    private static boolean contains(List<Window> windows, LocalDate end) {
        return windows.stream().anyMatch(window -> window.contains(end));
    }
}
