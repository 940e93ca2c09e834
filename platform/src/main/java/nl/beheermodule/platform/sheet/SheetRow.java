package nl.beheermodule.platform.sheet;

import java.util.List;

/**
 * One row as it was read.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param cells stripped; days as ISO when the spreadsheet knew they were days. There may be fewer than titles
 */
public record SheetRow(int number, List<String> cells) {
    public boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** @return empty when there is no such cell */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
