package nl.beheermodule.means.scan.usecase;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.means.domain.ScanReference;
import nl.beheermodule.means.scan.domain.Scan;
import nl.beheermodule.means.scan.domain.ScanRepository;
import org.springframework.stereotype.Component;

/** Binds scans to the application they were uploaded for: each to one, and only within the organisation. */
@Component
public final class AttachScans {
    private final ScanRepository repository;
    private final Clock clock;

    public AttachScans(ScanRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @throws MeansRefused when one of them is not there, or was named twice */
    public List<ScanReference> references(OrganisationId organisation, List<ScanId> ids) {
        List<Scan> found = repository.find(organisation, ids);
        if (new HashSet<>(ids).size() != ids.size() || found.size() != ids.size()) {
            throw new MeansRefused(Reason.SCAN_UNKNOWN);
        }
        return ids.stream()
                .flatMap(id -> found.stream().filter(scan -> scan.id().equals(id)))
                .map(Scan::reference)
                .toList();
    }

    /** @throws MeansRefused when one of them belongs to another application */
    public void attach(OrganisationId organisation, List<ScanId> ids, MeansId means) {
        boolean free = repository.find(organisation, ids).stream().allMatch(scan -> scan.isFreeFor(means));
        if (!free) {
            throw new MeansRefused(Reason.SCAN_UNKNOWN);
        }
        for (ScanId id : ids) {
            if (!repository.attach(id, means, clock.instant().plus(Scan.UNUSED))) {
                throw new MeansRefused(Reason.SCAN_UNKNOWN);
            }
        }
    }
}
