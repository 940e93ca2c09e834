package nl.beheermodule.means.scan.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.means.domain.ScanReference;

/**
 * An uploaded scan without its content.
 *
 * @param size of the file as it was uploaded, in bytes
 * @param means the application it belongs to; empty as long as it belongs to none
 * @param checkAt when to look whether it is still needed
 */
public record Scan(
        ScanId id,
        OrganisationId organisation,
        String fileName,
        String mediaType,
        long size,
        Optional<MeansId> means,
        Instant checkAt) {
    /** How long an upload may lie about unused, and how often a used one is looked after. */
    public static final Duration UNUSED = Duration.ofDays(1);

    public ScanReference reference() {
        return new ScanReference(id, fileName, mediaType);
    }

    public boolean isFreeFor(MeansId application) {
        return means.isEmpty() || means.get().equals(application);
    }
}
