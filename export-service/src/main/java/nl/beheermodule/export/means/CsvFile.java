package nl.beheermodule.export.means;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** CSV as a Dutch Excel opens it at a double click: UTF-8 with a mark, semicolons. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static void write(Stream<MeansRow> rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(Column.titles());
        for (Iterator<MeansRow> all = rows.iterator(); all.hasNext(); ) {
            csv.writeRecord(neutral(Column.cells(all.next())));
        }
        csv.flush();
    }

    private static List<String> neutral(List<String> cells) {
        return cells.stream().map(Formula::neutral).toList();
    }
}
