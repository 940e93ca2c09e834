package nl.beheermodule.means.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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

    private static boolean contains(List<Window> windows, LocalDate end) {
        return windows.stream().anyMatch(window -> window.contains(end));
    }
}
