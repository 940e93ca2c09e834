package nl.beheermodule.platform.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet with a header that stays in sight and filters. */
final class XlsxSheet {
    private final Sheet sheet;
    private final List<Heading> headings;
    private final XlsxStyles styles;
    private int rows;

    XlsxSheet(Sheet sheet, Table table, XlsxStyles styles) {
        this.sheet = sheet;
        this.headings = table.headings();
        this.styles = styles;
        header();
        sheet.createFreezePane(table.kept(), 1);
    }

    /** Without the header. */
    int rows() {
        return rows;
    }

    void add(List<Cell> cells) {
        rows++;
        Row row = sheet.createRow(rows);
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.Text(String value) -> text(row, i, value);
                case Cell.Day(var value) -> {
                    row.createCell(i).setCellValue(value);
                    row.getCell(i).setCellStyle(styles.day());
                }
                case Cell.Moment(var value) -> {
                    row.createCell(i).setCellValue(value);
                    row.getCell(i).setCellStyle(styles.moment());
                }
                case Cell.Amount(var value) -> {
                    row.createCell(i).setCellValue(value.doubleValue());
                    row.getCell(i).setCellStyle(styles.amount());
                }
            }
        }
    }

    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, headings.size() - 1));
    }

    private void text(Row row, int column, String value) {
        if (value.isEmpty()) {
            return;
        }
        row.createCell(column).setCellValue(value);
        if (Formula.looksLike(value)) {
            row.getCell(column).setCellStyle(styles.text());
        }
    }

    private void header() {
        Row header = sheet.createRow(0);
        for (int i = 0; i < headings.size(); i++) {
            header.createCell(i).setCellValue(headings.get(i).title());
            header.getCell(i).setCellStyle(styles.bold());
            sheet.setColumnWidth(i, headings.get(i).width() * 256);
        }
    }
}
