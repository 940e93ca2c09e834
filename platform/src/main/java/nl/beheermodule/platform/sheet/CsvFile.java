package nl.beheermodule.platform.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;

/**
 * CSV as a Dutch Excel opens it at a double click: UTF-8 with a mark, semicolons, days as 24-11-2026 and amounts as 1066,55.
 */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss");

    private CsvFile() {}

    static void write(Table table, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(table.titles());
        for (Iterator<List<Cell>> all = table.rows().iterator(); all.hasNext(); ) {
            csv.writeRecord(all.next().stream().map(CsvFile::text).toList());
        }
        csv.flush();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(String value) -> Formula.neutral(value);
            case Cell.Moment(var value) -> MOMENT.format(value);
            case Cell.Day(var value) -> Days.dutch(value);
            case Cell.Amount(var value) -> value.toPlainString().replace('.', ',');
        };
    }
}
