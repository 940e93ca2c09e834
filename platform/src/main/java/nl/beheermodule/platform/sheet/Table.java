package nl.beheermodule.platform.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * What goes into a file.
 *
 * @param name of the sheet
 * @param kept columns on the left that stay in sight in a spreadsheet
 * @param rows each with a cell for every heading; read while they are written, so that a few are in memory
 */
public record Table(String name, List<Heading> headings, int kept, Stream<List<Cell>> rows) implements AutoCloseable {

    public Table(String name, List<Heading> headings, Stream<List<Cell>> rows) {
        this(name, headings, 0, rows);
    }

    public static Table ofTexts(String name, List<Heading> headings, int kept, Stream<List<String>> rows) {
        return new Table(
                name, headings, kept, rows.map(row -> row.stream().map(Cell::of).toList()));
    }

    /** @param eachRow is told of every row; what it throws ends the reading */
    public Table watchedBy(Runnable eachRow) {
        return new Table(name, headings, kept, rows.peek(_ -> eachRow.run()));
    }

    List<String> titles() {
        return headings.stream().map(Heading::title).toList();
    }

    @Override
    public void close() {
        rows.close();
    }
}
