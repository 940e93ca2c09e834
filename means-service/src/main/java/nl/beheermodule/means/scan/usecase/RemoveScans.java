package nl.beheermodule.means.scan.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.means.means.domain.Decision;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.scan.domain.Scan;
import nl.beheermodule.means.scan.domain.ScanRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Removes scans that are not needed (any more): unused after a day, used some time after the decision (design 11). */
@Component
public final class RemoveScans {
    private static final int BATCH = 100;

    private final ScanRepository scans;
    private final MeansRepository allMeans;
    private final Duration retention;
    private final Clock clock;

    public RemoveScans(
            ScanRepository scans,
            MeansRepository allMeans,
            @Value("${beheer.scans.retention:P28D}") Duration retention,
            Clock clock) {
        this.scans = scans;
        this.allMeans = allMeans;
        this.retention = retention;
        this.clock = clock;
    }

    public void remove() {
        Instant now = clock.instant();
        for (Scan scan : scans.toCheck(now, BATCH)) {
            Optional<Instant> neededUntil = scan.means().flatMap(allMeans::find).map(means -> neededUntil(means, scan));
            neededUntil
                    .filter(until -> until.isAfter(now))
                    .ifPresentOrElse(until -> scans.checkLater(scan, until), () -> scans.remove(scan));
        }
    }

    private Instant neededUntil(Means means, Scan scan) {
        return switch (means.caseOf(scan.id()).decision()) {
            case Decision.Pending _ -> clock.instant().plus(Scan.UNUSED);
            case Decision.Approved approved -> approved.at().plus(retention);
            case Decision.Rejected rejected -> rejected.at().plus(retention);
            case Decision.Withdrawn withdrawn -> withdrawn.at();
        };
    }
}
