package nl.beheermodule.platform.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the screen shows it: what it would do, or what became of it.
 *
 * @param number as the spreadsheet numbers it
 * @param about who or what it is about
 * @param message in Dutch, when there is something to say
 * @param changes old → new
 */
record ImportRowAnswer(
        int number,
        String about,
        @Nullable Outcome outcome,
        @Nullable String message,
        List<FieldChange> changes) {

    static ImportRowAnswer of(StoredRow row) {
        Verdict verdict = row.verdict();
        return verdict == null
                ? new ImportRowAnswer(row.number(), "", null, null, List.of())
                : new ImportRowAnswer(
                        row.number(), verdict.about(), verdict.outcome(), verdict.message(), verdict.changes());
    }
}
