package nl.beheermodule.means.scan.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.ScanId;

public interface ScanRepository {
    /** Saves a new scan; one that is there already stays as it is. */
    void add(Scan scan, byte[] content);

    Optional<Scan> find(ScanId id);

    List<Scan> find(OrganisationId organisation, Collection<ScanId> ids);

    /** What was uploaded, readable again. */
    Optional<byte[]> content(Scan scan);

    /** @return whether the scan is this application's now; not so when another has it */
    boolean attach(ScanId id, MeansId means, Instant checkAt);

    List<Scan> toCheck(Instant now, int atMost);

    /** Unless somebody used the scan since it was found. */
    void checkLater(Scan found, Instant checkAt);

    /** Unless somebody used the scan since it was found. */
    void remove(Scan found);
}
