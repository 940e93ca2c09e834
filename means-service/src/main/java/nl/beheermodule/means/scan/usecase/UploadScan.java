package nl.beheermodule.means.scan.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.scan.domain.Scan;
import nl.beheermodule.means.scan.domain.ScanRepository;
import nl.beheermodule.means.scan.domain.ScanRules;
import nl.beheermodule.platform.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** A beheerder uploads a scan of an identity document (R44). */
@Component
public final class UploadScan {
    private static final int LONGEST_NAME = 100;

    private final ScanRepository repository;
    private final FileType types;
    private final AuditTrail audit;
    private final Clock clock;

    public UploadScan(ScanRepository repository, FileType types, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.types = types;
        this.audit = audit;
        this.clock = clock;
    }

    public Scan upload(ScanId id, OrganisationId organisation, String fileName, byte[] content) {
        ScanRules.checkSize(content.length);
        String type = types.of(content);
        ScanRules.checkType(type);
        Scan scan = new Scan(
                id,
                organisation,
                tidy(fileName),
                type,
                content.length,
                Optional.empty(),
                clock.instant().plus(Scan.UNUSED));
        repository.add(scan, content);
        audit.looked(organisation.value(), "ScanUploaded", id.value());
        return scan;
    }

    /** A name to show: no folders, no control characters. */
    private static String tidy(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*;]", "")
                .strip();
        return name.isEmpty() ? "scan" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
