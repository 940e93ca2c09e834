package nl.beheermodule.platform.imports;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A row of an import.
 *
 * @param position from 0, without rows that are empty
 * @param number as the spreadsheet numbers it
 * @param cells in the order of the import's titles
 * @param shown what the dry run said
 * @param plan what it came down to just before it was applied
 * @param result what became of it
 */
@Document(StoredRow.COLLECTION)
@TypeAlias("import-row")
record StoredRow(
        @Id String id,
        String rowsId,
        int position,
        int number,
        List<String> cells,
        @Nullable Verdict shown,
        @Nullable Verdict plan,
        @Nullable Verdict result,
        Instant expiresAt) {
    static final String COLLECTION = "import_rows";

    static String id(String rowsId, int position) {
        return rowsId + "/" + position;
    }

    ImportRow row(List<String> titles) {
        Map<String, String> byTitle = new LinkedHashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            byTitle.put(titles.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return new ImportRow(number, byTitle);
    }

    /** The last that is known. */
    @Nullable
    Verdict verdict() {
        return result == null ? shown : result;
    }
}
