package nl.beheermodule.export.means;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of R23, in order. */
enum Column {
    UNIQUE_ID("UniekID", row -> Objects.toString(row.uniqueId(), "")),
    NAME("Naam", row -> Objects.toString(row.name(), "")),
    EMAIL("E-mailadres", row -> Objects.toString(row.email(), "")),
    ROLE("Rol", row -> Labels.of(row.role())),
    STATUS("Status", row -> row.status() == null ? "" : row.status().label()),
    LEVEL("Niveau", row -> Labels.of(row.level())),
    NUMBER("OTP- of SMS nummer", MeansRow::secondFactorNumber);

    private final String title;
    private final Function<MeansRow, String> value;

    Column(String title, Function<MeansRow, String> value) {
        this.title = title;
        this.value = value;
    }

    static List<String> titles() {
        return Stream.of(values()).map(column -> column.title).toList();
    }

    static List<String> cells(MeansRow row) {
        return Stream.of(values()).map(column -> column.value.apply(row)).toList();
    }
}
