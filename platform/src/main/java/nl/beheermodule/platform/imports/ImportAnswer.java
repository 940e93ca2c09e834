package nl.beheermodule.platform.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as the screen shows it.
 *
 * @param total rows in the file
 * @param done of them, in what is under way
 * @param shown what the dry run said
 * @param results what became of the rows, as far as they were applied
 * @param expiresAt until then it is kept
 */
record ImportAnswer(
        String id,
        String fileName,
        ImportState state,
        int total,
        int done,
        ImportCounts shown,
        ImportCounts results,
        Instant uploadedAt,
        @Nullable Instant finishedAt,
        Instant expiresAt) {

    /** Named {@code added} and so on, for {@code new} is no name. */
    record ImportCounts(long added, long changed, long unchanged, long refused) {
        static ImportCounts of(Map<Outcome, Long> counts) {
            return new ImportCounts(
                    counts.getOrDefault(Outcome.NEW, 0L),
                    counts.getOrDefault(Outcome.CHANGED, 0L),
                    counts.getOrDefault(Outcome.UNCHANGED, 0L),
                    counts.getOrDefault(Outcome.REFUSED, 0L));
        }
    }

    static ImportAnswer of(Import of, Map<Outcome, Long> shown, Map<Outcome, Long> results) {
        return new ImportAnswer(
                of.id(),
                of.fileName(),
                of.state(),
                of.total(),
                of.done(),
                ImportCounts.of(shown),
                ImportCounts.of(results),
                of.uploadedAt(),
                of.finishedAt(),
                of.expiresAt());
    }
}
