package nl.beheermodule.platform.imports;

import java.util.Map;

/**
 * A row of the file.
 *
 * @param number as the spreadsheet numbers it
 * @param cells by the title of the column, as {@link ImportRules#columns} writes it
 */
public record ImportRow(int number, Map<String, String> cells) {
    /** @return empty when the cell is, or the column is not in the file */
    public String cell(String title) {
        return cells.getOrDefault(title, "");
    }

    public boolean has(String title) {
        return cells.containsKey(title);
    }
}
