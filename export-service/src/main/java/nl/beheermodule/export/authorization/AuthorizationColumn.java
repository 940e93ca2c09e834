package nl.beheermodule.export.authorization;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.beheermodule.export.means.MeansColumn;
import nl.beheermodule.export.means.MeansRow;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Heading;

/** The columns of R23, then what the machtiging adds (Q3). */
final class AuthorizationColumn {
    private static final List<Heading> ADDED =
            List.of(new Heading("Dienst", 44), new Heading("Startdatum", 14), new Heading("Einddatum", 14));

    private AuthorizationColumn() {}

    static List<Heading> headings() {
        return Stream.concat(MeansColumn.headings().stream(), ADDED.stream()).toList();
    }

    static List<Cell> cells(AuthorizationRow row, MeansRow holder) {
        return Stream.concat(
                        MeansColumn.cells(holder).stream(),
                        Stream.of(
                                Cell.of(ServiceLabel.of(row)),
                                Cell.day(row.startDate()),
                                Cell.day(Objects.requireNonNull(row.endDate()))))
                .toList();
    }
}
