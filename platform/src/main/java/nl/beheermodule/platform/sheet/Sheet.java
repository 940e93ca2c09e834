package nl.beheermodule.platform.sheet;

import java.util.List;

/**
 * What somebody uploaded, as text.
 *
 * @param titles the first row that is not empty, stripped
 * @param rows the others that are not empty
 */
public record Sheet(List<String> titles, List<SheetRow> rows) {}
