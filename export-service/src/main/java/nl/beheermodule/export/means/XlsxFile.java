package nl.beheermodule.export.means;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An .xlsx with a header that stays in sight and filters; a hundred rows are in memory, the rest on disk until sent. */
final class XlsxFile {
    private static final int IN_MEMORY = 100;
    private static final int[] WIDTHS = {16, 28, 34, 12, 24, 10, 22};

    private XlsxFile() {}

    static void write(Stream<MeansRow> rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY)) {
            Sheet sheet = workbook.createSheet("Gebruikers");
            header(sheet, bold(workbook));
            CellStyle text = workbook.createCellStyle();
            text.setQuotePrefixed(true);
            int number = 1;
            for (Iterator<MeansRow> all = rows.iterator(); all.hasNext(); number++) {
                fill(sheet.createRow(number), Column.cells(all.next()), text);
            }
            sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, WIDTHS.length - 1));
            workbook.write(out);
        }
    }

    private static void header(Sheet sheet, CellStyle bold) {
        List<String> titles = Column.titles();
        Row header = sheet.createRow(0);
        for (int i = 0; i < titles.size(); i++) {
            header.createCell(i).setCellValue(titles.get(i));
            header.getCell(i).setCellStyle(bold);
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    /** Every cell is text; what looks like a formula is marked as text for whoever edits it, too. */
    private static void fill(Row row, List<String> cells, CellStyle text) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                row.createCell(i).setCellValue(cell);
                if (Formula.looksLike(cell)) {
                    row.getCell(i).setCellStyle(text);
                }
            }
        }
    }

    private static CellStyle bold(SXSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
