package nl.beheermodule.platform.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/** One value of a table. */
public sealed interface Cell {

    /** @param value empty for nothing */
    record Text(String value) implements Cell {}

    /** A calendar day, which a spreadsheet can sort. */
    record Day(LocalDate value) implements Cell {}

    /** A moment as the clock on the wall says it. */
    record Moment(LocalDateTime value) implements Cell {}

    /** Euros, which a spreadsheet can add up. */
    record Amount(BigDecimal value) implements Cell {}

    static Cell of(@Nullable String text) {
        return new Text(text == null ? "" : text);
    }

    /** @param iso such as {@code 2026-11-24} */
    static Cell day(String iso) {
        return new Day(LocalDate.parse(iso));
    }

    /** In Amsterdam, to the second. */
    static Cell at(Instant instant) {
        return new Moment(LocalDateTime.ofInstant(instant, Amsterdam.ZONE).truncatedTo(ChronoUnit.SECONDS));
    }
}
