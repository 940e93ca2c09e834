package nl.beheermodule.platform.sheet;

/** An uploaded file that cannot be read as a table at all. */
public final class SheetRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** An .xls of before 2007. */
        OLD_EXCEL,
        /** Neither .xlsx nor text. */
        WRONG_TYPE,
        /** Looks like .xlsx or .csv, but is broken, or wants more memory than it is worth. */
        UNREADABLE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG
    }

    private final Reason reason;

    SheetRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    SheetRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
