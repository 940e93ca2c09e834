package nl.beheermodule.authorization.authorization.usecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What granting does to the end date there was (Q15). */
public enum EndDateEffect {
    NEW,
    LONGER,
    SHORTER,
    UNCHANGED;

    public static EndDateEffect of(@Nullable LocalDate before, LocalDate after) {
        if (before == null) {
            return NEW;
        }
        return before.equals(after) ? UNCHANGED : after.isAfter(before) ? LONGER : SHORTER;
    }
}
