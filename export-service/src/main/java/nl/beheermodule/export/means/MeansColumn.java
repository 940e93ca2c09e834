package nl.beheermodule.export.means;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beheermodule.export.overview.Labels;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Heading;
import org.jspecify.annotations.Nullable;

/** The columns of R23, in order. */
public enum MeansColumn {
    UNIQUE_ID("UniekID", 16, MeansRow::uniqueId),
    NAME("Naam", 28, MeansRow::name),
    EMAIL("E-mailadres", 34, MeansRow::email),
    ROLE("Rol", 12, row -> Labels.of(row.role())),
    STATUS("Status", 24, row -> row.status() == null ? null : row.status().label()),
    LEVEL("Niveau", 10, row -> Labels.of(row.level())),
    NUMBER("OTP- of SMS nummer", 22, MeansRow::secondFactorNumber);

    private final Heading heading;
    private final Function<MeansRow, @Nullable String> value;

    MeansColumn(String title, int width, Function<MeansRow, @Nullable String> value) {
        this.heading = new Heading(title, width);
        this.value = value;
    }

    public static List<Heading> headings() {
        return Stream.of(values()).map(column -> column.heading).toList();
    }

    public static List<Cell> cells(MeansRow row) {
        return Stream.of(values())
                .map(column -> Cell.of(column.value.apply(row)))
                .toList();
    }
}
