package nl.beheermodule.platform.imports;

/**
 * A column that may stand in the file.
 *
 * @param title as in our own exports; capitals and accents do not matter
 * @param use what it is for
 */
public record ImportColumn(String title, Use use) {
    public enum Use {
        /** The file is refused without it. */
        REQUIRED,
        READ,
        /** Stands in our exports and may stay, but changes nothing. */
        IGNORED
    }

    public static ImportColumn required(String title) {
        return new ImportColumn(title, Use.REQUIRED);
    }

    public static ImportColumn read(String title) {
        return new ImportColumn(title, Use.READ);
    }

    public static ImportColumn ignored(String title) {
        return new ImportColumn(title, Use.IGNORED);
    }
}
