package nl.beheermodule.platform.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Cells as their content, however they are shown: days as ISO, numbers in full. */
final class PlainCells extends DataFormatter {
    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean startsIn1904) {
        return DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)
                ? DateUtil.getLocalDateTime(value, startsIn1904).toLocalDate().toString()
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
