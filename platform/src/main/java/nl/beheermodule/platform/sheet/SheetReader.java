package nl.beheermodule.platform.sheet;

import nl.beheermodule.platform.sheet.SheetRefused.Reason;

/** Reads an uploaded .xlsx or .csv; which of both it is, its bytes say, not its name. */
public final class SheetReader {
    /** 5 MiB, in bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Below the titles. */
    public static final int MOST_ROWS = 10_000;

    static final int MOST_COLUMNS = 100;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetReader() {}

    /** @throws SheetRefused when it cannot be read as a table */
    public static Sheet read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new SheetRefused(Reason.TOO_LARGE);
        }
        if (startsWith(file, OLD_EXCEL)) {
            throw new SheetRefused(Reason.OLD_EXCEL);
        }
        RowCollector rows = new RowCollector();
        if (startsWith(file, ZIP)) {
            XlsxReader.read(file, rows);
        } else {
            CsvReading.read(file, rows);
        }
        return rows.sheet();
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (file[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
