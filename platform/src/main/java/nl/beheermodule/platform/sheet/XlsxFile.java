package nl.beheermodule.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An .xlsx in which a hundred rows are in memory and the rest is on disk until it is sent. A sheet holds a million rows:
 * what is more goes on a next one.
 */
final class XlsxFile {
    private static final int IN_MEMORY = 100;
    private static final int ROWS_A_SHEET = 1_000_000;

    private XlsxFile() {}

    static void write(Table table, OutputStream out) throws IOException {
        write(table, out, ROWS_A_SHEET);
    }

    static void write(Table table, OutputStream out, int rowsOnSheet) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            XlsxStyles styles = XlsxStyles.in(workbook);
            Iterator<List<Cell>> rows = table.rows().iterator();
            int sheets = 0;
            do {
                sheets++;
                String name = sheets == 1 ? table.name() : table.name() + " (" + sheets + ")";
                XlsxSheet sheet = new XlsxSheet(workbook.createSheet(name), table, styles);
                while (rows.hasNext() && sheet.rows() < rowsOnSheet) {
                    sheet.add(rows.next());
                }
                sheet.finish();
            } while (rows.hasNext());
            workbook.write(out);
        }
    }
}
