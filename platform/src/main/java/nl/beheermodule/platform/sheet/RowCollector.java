package nl.beheermodule.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.platform.sheet.SheetRefused.Reason;

/** Takes rows as they are read, and stops the reading when there are too many. */
final class RowCollector {
    private static final String NO_BREAK_SPACE = "\u00A0";

    private static final int MOST_CHARACTERS = 2_000;

    private final List<SheetRow> rows = new ArrayList<>();

    void add(int number, List<String> cells) {
        SheetRow row =
                new SheetRow(number, cells.stream().map(RowCollector::plain).toList());
        if (row.isEmpty()) {
            return;
        }
        if (rows.size() > SheetReader.MOST_ROWS) {
            throw new SheetRefused(Reason.TOO_MANY_ROWS);
        }
        rows.add(row);
    }

    Sheet sheet() {
        if (rows.size() < 2) {
            throw new SheetRefused(Reason.EMPTY);
        }
        return new Sheet(rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())));
    }

    private static String plain(String cell) {
        if (cell.length() > MOST_CHARACTERS) {
            throw new SheetRefused(Reason.CELL_TOO_LONG);
        }
        return Formula.asTyped(cell.replace(NO_BREAK_SPACE, " ").strip());
    }
}
