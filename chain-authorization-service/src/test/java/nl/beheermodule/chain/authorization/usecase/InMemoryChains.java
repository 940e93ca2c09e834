package nl.beheermodule.chain.authorization.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationRepository;
import nl.beheermodule.chain.authorization.domain.ChainEvent;
import nl.beheermodule.chain.authorization.domain.ChainGrant;
import nl.beheermodule.chain.authorization.domain.ChainState;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Chain authorizations in memory, with versions. */
public final class InMemoryChains implements ChainAuthorizationRepository {
    private record Stored(ChainGrant grant, ChainState state, long version) {}

    private final Map<ChainAuthorizationId, Stored> stored = new ConcurrentHashMap<>();
    public final List<ChainEvent> facts = new CopyOnWriteArrayList<>();

    @Override
    public Optional<ChainAuthorization> find(ChainAuthorizationId id) {
        return Optional.ofNullable(stored.get(id)).map(InMemoryChains::loaded);
    }

    @Override
    public Optional<ChainAuthorization> find(Relation relation, ChainAuthorizationId id) {
        return find(id).filter(found ->
                relation.keys().contains(found.grant().relation().key()));
    }

    @Override
    public List<ChainAuthorization> open(Relation relation, @Nullable KvkNumber intermediary) {
        return stored.values().stream()
                .map(InMemoryChains::loaded)
                .filter(each -> relation.keys().contains(each.grant().relation().key()))
                .filter(each ->
                        intermediary == null || each.grant().intermediary().equals(intermediary))
                .filter(each -> each.state().dueAt().isPresent())
                .toList();
    }

    @Override
    public List<ChainAuthorization> due(Instant now, int most) {
        return stored.values().stream()
                .map(InMemoryChains::loaded)
                .filter(each ->
                        each.state().dueAt().filter(due -> !due.isAfter(now)).isPresent())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void save(ChainAuthorization authorization, List<ChainEvent> news) {
        Stored before = stored.get(authorization.id());
        if ((before == null ? 0 : before.version()) != authorization.version()) {
            throw new OptimisticLockingFailureException(authorization.id().value());
        }
        long version = authorization.version() + Math.max(1, news.size());
        stored.put(authorization.id(), new Stored(authorization.grant(), authorization.state(), version));
        facts.addAll(news);
    }

    private static ChainAuthorization loaded(Stored each) {
        return new ChainAuthorization(each.version(), each.grant(), each.state());
    }
}
