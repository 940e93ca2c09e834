package nl.beheermodule.platform.imports;

import java.util.List;

/** What a service makes of a file: which columns it knows, what a row would do, and doing it. */
public interface ImportRules {
    /** Names the kind of import in file names, such as {@code machtigingen}. */
    String name();

    /** In the order of the sample. */
    List<ImportColumn> columns();

    /** Rows as an example, in the order of the columns. */
    List<List<String>> examples();

    /**
     * What each row would do now; changes nothing.
     *
     * @return a verdict for each row, in order
     */
    List<Verdict> judge(ImportOrder order, List<ImportRow> rows);

    /**
     * Does what {@link #judge} said a moment ago. After a crash it is called again for the same rows: what was done then must
     * not be done twice, and may be told as {@link Outcome#UNCHANGED}.
     *
     * @return a verdict for each row, in order
     */
    List<Verdict> apply(ImportOrder order, List<ImportRow> rows);
}
