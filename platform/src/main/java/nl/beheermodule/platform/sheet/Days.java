package nl.beheermodule.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Days as people type them in the Netherlands, and as spreadsheets keep them. */
public final class Days {
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private Days() {}

    /** @return for {@code 2027-02-28}, {@code 28-2-2027} or {@code 28/02/2027}; empty for what is no day */
    public static Optional<LocalDate> read(String cell) {
        String typed = cell.replace('/', '-');
        for (DateTimeFormatter format : FORMATS) {
            try {
                return Optional.of(LocalDate.parse(typed, format));
            } catch (DateTimeException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** As {@code 28-02-2027}. */
    public static String dutch(LocalDate day) {
        return DUTCH.format(day);
    }
}
