package nl.beheermodule.platform.sheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How cells look: each style exists once in a workbook.
 *
 * @param text for what would be taken for a formula by whoever edits it
 */
record XlsxStyles(CellStyle bold, CellStyle text, CellStyle day, CellStyle moment, CellStyle amount) {

    static XlsxStyles in(Workbook workbook) {
        Font heavy = workbook.createFont();
        heavy.setBold(true);
        CellStyle bold = workbook.createCellStyle();
        bold.setFont(heavy);
        CellStyle text = workbook.createCellStyle();
        text.setQuotePrefixed(true);
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
        CellStyle moment = workbook.createCellStyle();
        moment.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy hh:mm:ss"));
        CellStyle amount = workbook.createCellStyle();
        amount.setDataFormat(workbook.createDataFormat().getFormat("\"€\" #,##0.00"));
        return new XlsxStyles(bold, text, day, moment, amount);
    }
}
