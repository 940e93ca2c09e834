package nl.beheermodule.export.job;

import java.time.Instant;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.platform.sheet.FileType;
import org.jspecify.annotations.Nullable;

/**
 * An export as the screen shows it.
 *
 * @param rows about as many as there will be; 0 while it waits for its turn
 * @param done rows written
 * @param bytes size of the file, when done
 * @param expiresAt until then the file can be fetched
 */
record JobView(
        String id,
        OverviewKind overview,
        FileType type,
        JobState state,
        long rows,
        long done,
        long bytes,
        String fileName,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        Instant expiresAt) {

    static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.overview(),
                job.type(),
                job.state(),
                job.rows(),
                job.done(),
                job.bytes(),
                job.fileName(),
                job.requestedAt(),
                job.finishedAt(),
                job.expiresAt());
    }
}
