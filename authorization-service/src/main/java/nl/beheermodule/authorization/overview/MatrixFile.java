package nl.beheermodule.authorization.overview;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a table as .csv, as a Dutch Excel opens it (UTF-8 with a mark, semicolons), or as .xlsx, a hundred rows in memory.
 * What a spreadsheet would take for a formula is made text.
 */
final class MatrixFile {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int IN_MEMORY = 100;
    private static final int NAMES = 3;

    private MatrixFile() {}

    static void csv(MatrixTable.Table table, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(table.titles());
        for (Iterator<List<String>> lines = table.lines().iterator(); lines.hasNext(); ) {
            csv.writeRecord(lines.next().stream()
                    .map(value -> isFormula(value) ? "'" + value : value)
                    .toList());
        }
        csv.flush();
    }

    static void xlsx(MatrixTable.Table table, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            Sheet sheet = workbook.createSheet("Wie mag wat");
            header(workbook, sheet, table.titles());
            CellStyle quoted = workbook.createCellStyle();
            quoted.setQuotePrefixed(true);
            int number = 1;
            for (Iterator<List<String>> lines = table.lines().iterator(); lines.hasNext(); ) {
                line(sheet.createRow(number++), lines.next(), quoted);
            }
            workbook.write(out);
        }
    }

    private static void line(Row row, List<String> line, CellStyle quoted) {
        for (int i = 0; i < line.size(); i++) {
            row.createCell(i).setCellValue(line.get(i));
            if (isFormula(line.get(i))) {
                row.getCell(i).setCellStyle(quoted);
            }
        }
    }

    private static void header(SXSSFWorkbook workbook, Sheet sheet, List<String> titles) {
        Font heavy = workbook.createFont();
        heavy.setBold(true);
        CellStyle bold = workbook.createCellStyle();
        bold.setFont(heavy);
        Row header = sheet.createRow(0);
        for (int i = 0; i < titles.size(); i++) {
            header.createCell(i).setCellValue(titles.get(i));
            header.getCell(i).setCellStyle(bold);
            sheet.setColumnWidth(i, (i == 1 ? 28 : i < NAMES ? 14 : 32) * 256);
        }
        sheet.createFreezePane(NAMES, 1);
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    }
}
