package nl.beheermodule.means.scan.usecase;

import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.scan.domain.Scan;
import nl.beheermodule.means.scan.domain.ScanRepository;
import nl.beheermodule.platform.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** A medewerker who handles the application looks at a scan; that he did is written down first (design 11). */
@Component
public final class LookAtScan {
    public record Opened(Scan scan, byte[] content) {}

    private final ScanRepository repository;
    private final MeansRepository allMeans;
    private final AuditTrail audit;

    public LookAtScan(ScanRepository repository, MeansRepository allMeans, AuditTrail audit) {
        this.repository = repository;
        this.allMeans = allMeans;
        this.audit = audit;
    }

    /**
     * @return empty when the application has no such scan (any more)
     * @throws MeansRefused NOT_HANDLING
     */
    public Optional<Opened> open(MeansId application, ScanId id, String employee) {
        return repository
                .find(id)
                .filter(scan -> scan.means().filter(application::equals).isPresent())
                .flatMap(scan -> {
                    requireHandling(application, id, employee);
                    return opened(scan);
                });
    }

    private void requireHandling(MeansId application, ScanId id, String employee) {
        boolean his = allMeans.find(application)
                .filter(means -> means.handling().mayLook(employee, id))
                .isPresent();
        if (!his) {
            throw new MeansRefused(Reason.NOT_HANDLING);
        }
    }

    private Optional<Opened> opened(Scan scan) {
        audit.looked(scan.organisation().value(), "ScanOpened", scan.id().value());
        return repository.content(scan).map(content -> new Opened(scan, content));
    }
}
