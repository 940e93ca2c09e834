package nl.beheermodule.means.renewal.usecase;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalRepository;
import nl.beheermodule.platform.outbox.StaleVersion;

/** Keeps renewals in memory, with the same compare-and-set as the database. */
final class InMemoryRenewals implements RenewalRepository {
    private final Map<RenewalId, Renewal> all = new LinkedHashMap<>();

    @Override
    public Optional<Renewal> find(RenewalId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Renewal> find(List<RenewalId> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public void add(Renewal renewal) {
        all.putIfAbsent(renewal.id(), renewal);
    }

    @Override
    public Renewal save(Renewal renewal) {
        if (find(renewal.id()).orElseThrow().version() != renewal.version()) {
            throw new StaleVersion("renewal", renewal.id().value());
        }
        Renewal saved = new Renewal(
                renewal.id(), renewal.version() + 1, renewal.form(), renewal.requestedAt(), renewal.state());
        all.put(saved.id(), saved);
        return saved;
    }

    @Override
    public List<RenewalId> withWork(Instant now, int atMost) {
        return all.values().stream()
                .filter(each -> each.workDue().filter(due -> !due.isAfter(now)).isPresent())
                .map(Renewal::id)
                .toList();
    }
}
