package nl.beheermodule.means.means.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.scan.domain.Scan;
import nl.beheermodule.means.scan.domain.ScanRepository;

final class InMemoryScans implements ScanRepository {
    private final Map<ScanId, Scan> all = new LinkedHashMap<>();

    @Override
    public void add(Scan scan, byte[] content) {
        all.putIfAbsent(scan.id(), scan);
    }

    @Override
    public Optional<Scan> find(ScanId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Scan> find(OrganisationId organisation, Collection<ScanId> ids) {
        return all.values().stream()
                .filter(scan -> ids.contains(scan.id()) && scan.organisation().equals(organisation))
                .toList();
    }

    @Override
    public Optional<byte[]> content(Scan scan) {
        return Optional.empty();
    }

    @Override
    public boolean attach(ScanId id, MeansId means, Instant checkAt) {
        Scan scan = all.get(id);
        if (scan == null || !scan.isFreeFor(means)) {
            return false;
        }
        all.put(id, changed(scan, Optional.of(means), checkAt));
        return true;
    }

    @Override
    public List<Scan> toCheck(Instant now, int atMost) {
        return all.values().stream()
                .filter(scan -> !scan.checkAt().isAfter(now))
                .toList();
    }

    @Override
    public void checkLater(Scan found, Instant checkAt) {
        all.replace(found.id(), found, changed(found, found.means(), checkAt));
    }

    @Override
    public void remove(Scan found) {
        all.remove(found.id(), found);
    }

    private static Scan changed(Scan scan, Optional<MeansId> means, Instant checkAt) {
        return new Scan(scan.id(), scan.organisation(), scan.fileName(), scan.mediaType(), scan.size(), means, checkAt);
    }
}
