package nl.beheermodule.platform.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An uploaded file and how far it is. Its rows are documents of their own ({@link StoredRow}).
 *
 * @param rowsId under which its rows are stored
 * @param personId whoever uploaded it, or had it applied: on whose behalf it is worked on now
 * @param address client address, for the audit trail
 * @param titles of the columns, in the order of the file
 * @param total rows
 * @param done of them, in what is under way
 * @param terms what was agreed to when it was applied
 * @param turnAt from when anybody may work on it; absent when nothing is left to do
 * @param token of who works on it
 * @param expiresAt when it is removed, with its rows
 */
@Document(Import.COLLECTION)
@TypeAlias("import")
record Import(
        @Id String id,
        String rowsId,
        String organisationId,
        String personId,
        @Nullable String address,
        String fileName,
        List<String> titles,
        ImportState state,
        int total,
        int done,
        Map<String, String> terms,
        Instant uploadedAt,
        @Nullable Instant appliedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant turnAt,
        @Nullable String token,
        Instant expiresAt) {
    static final String COLLECTION = "imports";
}
