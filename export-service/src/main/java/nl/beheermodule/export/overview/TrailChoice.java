package nl.beheermodule.export.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen on the screen of the logbook.
 *
 * @param from first day, ISO
 * @param to last day, ISO
 * @param by id of a person, or {@code EMPLOYEE} or {@code SYSTEM}
 * @param kind name of a kind of action
 */
public record TrailChoice(
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        @Nullable String kind) {

    public static TrailChoice of(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String by, @Nullable String kind) {
        return new TrailChoice(iso(from), iso(to), by, kind);
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
