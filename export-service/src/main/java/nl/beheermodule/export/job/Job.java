package nl.beheermodule.export.job;

import java.time.Instant;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.sheet.FileType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An export that was asked for.
 *
 * @param personId who asked: nobody else sees it
 * @param rows as counted when it began; when done, as many as are in the file
 * @param done rows written so far
 * @param attempt counts up each time somebody begins: only the last one's work counts
 * @param claimableAt when a replica may begin, or take over from one that went silent; absent when finished
 * @param chunks of the file, when done
 * @param bytes of the file, when done
 * @param expiresAt from then on it is gone
 */
@Document(Job.COLLECTION)
@TypeAlias("export-job")
record Job(
        @Id String id,
        String organisationId,
        String personId,
        OverviewKind overview,
        FileType type,
        Selection selection,
        String fileName,
        JobState state,
        long rows,
        long done,
        int attempt,
        @Nullable Instant claimableAt,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        int chunks,
        long bytes,
        Instant expiresAt) {
    static final String COLLECTION = "export_jobs";
}
