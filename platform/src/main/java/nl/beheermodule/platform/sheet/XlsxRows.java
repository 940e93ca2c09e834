package nl.beheermodule.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.platform.sheet.SheetRefused.Reason;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a sheet in their place; empty ones are left out of the file. */
final class XlsxRows implements SheetContentsHandler {
    private final RowCollector rows;
    private List<String> cells = new ArrayList<>();

    XlsxRows(RowCollector rows) {
        this.rows = rows;
    }

    @Override
    public void startRow(int rowNumber) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= SheetReader.MOST_COLUMNS) {
            throw new SheetRefused(Reason.TOO_MANY_COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value == null ? "" : value);
    }

    @Override
    public void endRow(int rowNumber) {
        rows.add(rowNumber + 1, cells);
    }
}
