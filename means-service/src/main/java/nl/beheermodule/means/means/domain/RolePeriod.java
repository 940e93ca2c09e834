package nl.beheermodule.means.means.domain;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long one is beheerder before the wettelijk vertegenwoordiger must say so again (norm 9).
 *
 * @param lasts in calendar years, months and days; zero: for ever
 */
public record RolePeriod(Period lasts) {
    public static final RolePeriod FOR_EVER = new RolePeriod(Period.ZERO);

    public boolean isForEver() {
        return lasts.isZero();
    }

    /** @return last day of a period that starts on {@code day}; absent when it has no end */
    public @Nullable LocalDate lastDay(LocalDate day) {
        return isForEver() ? null : day.plus(lasts);
    }
}
