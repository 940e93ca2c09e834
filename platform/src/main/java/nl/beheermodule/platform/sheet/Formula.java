package nl.beheermodule.platform.sheet;

/** Text that a spreadsheet would take for a formula, and run. */
final class Formula {
    private static final String STARTS = "=+-@\t\r";

    private Formula() {}

    static boolean looksLike(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
    }

    /** With an apostrophe in front it is text. */
    static String neutral(String cell) {
        return looksLike(cell) ? "'" + cell : cell;
    }

    /** Without the apostrophe that {@link #neutral} put there. */
    static String asTyped(String cell) {
        return cell.startsWith("'") && looksLike(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
