package nl.beheermodule.platform.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Heading;
import nl.beheermodule.platform.sheet.Table;
import org.jspecify.annotations.Nullable;

/** The file as it was uploaded, with what became of each row. It may be edited and uploaded again. */
final class ResultTable {
    /** Columns that are ours: when they come back they are passed over. */
    static final List<String> ADDED = List.of("Rij", "Resultaat", "Wijziging", "Toelichting");

    private ResultTable() {}

    static Table of(Import of, Stream<StoredRow> rows) {
        List<String> given =
                of.titles().stream().filter(title -> !ADDED.contains(title)).toList();
        List<Heading> headings = new ArrayList<>();
        headings.add(new Heading(ADDED.getFirst(), 8));
        given.forEach(title -> headings.add(new Heading(title, 24)));
        headings.add(new Heading(ADDED.get(1), 14));
        headings.add(new Heading(ADDED.get(2), 40));
        headings.add(new Heading(ADDED.get(3), 60));
        return new Table("Resultaat", headings, rows.map(row -> cells(row, of.titles(), given)));
    }

    private static List<Cell> cells(StoredRow stored, List<String> titles, List<String> given) {
        ImportRow row = stored.row(titles);
        Verdict verdict = stored.verdict();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(String.valueOf(row.number())));
        given.forEach(title -> cells.add(Cell.of(row.cell(title))));
        cells.add(Cell.of(verdict == null ? null : verdict.outcome().label()));
        cells.add(Cell.of(changes(verdict)));
        cells.add(Cell.of(verdict == null ? null : verdict.message()));
        return cells;
    }

    private static @Nullable String changes(@Nullable Verdict verdict) {
        return verdict == null
                ? null
                : verdict.changes().stream().map(FieldChange::sentence).collect(Collectors.joining("; "));
    }
}
