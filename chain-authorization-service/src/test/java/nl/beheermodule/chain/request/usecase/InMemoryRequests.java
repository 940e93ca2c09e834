package nl.beheermodule.chain.request.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestEvent;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestRepository;
import nl.beheermodule.chain.request.domain.RequestState.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Requests in memory, with versions. */
final class InMemoryRequests implements RequestRepository {
    private final Map<RequestId, ChainRequest> stored = new ConcurrentHashMap<>();
    final List<RequestEvent> facts = new CopyOnWriteArrayList<>();

    @Override
    public Optional<ChainRequest> find(RequestId id) {
        return Optional.ofNullable(stored.get(id)).map(each -> copy(each, each.version()));
    }

    @Override
    public List<ChainRequest> open(OrganisationId asker, KvkNumber relation) {
        return stored.values().stream()
                .filter(each -> each.asker().organisation().equals(asker))
                .filter(each -> each.relation().kvkNumber().equals(relation))
                .filter(each -> each.state() instanceof Open)
                .toList();
    }

    @Override
    public List<RequestId> due(Instant now, int most) {
        return stored.values().stream()
                .filter(each -> each.dueAt().filter(due -> !due.isAfter(now)).isPresent())
                .map(ChainRequest::id)
                .toList();
    }

    @Override
    public boolean add(ChainRequest request) {
        facts.add(RequestEvent.REQUESTED);
        return stored.putIfAbsent(request.id(), copy(request, 1)) == null;
    }

    @Override
    public synchronized void save(ChainRequest request, @Nullable RequestEvent news, Instant at) {
        if (Objects.requireNonNull(stored.get(request.id())).version() != request.version()) {
            throw new OptimisticLockingFailureException(request.id().value());
        }
        stored.put(request.id(), copy(request, request.version() + 1));
        if (news != null) {
            facts.add(news);
        }
    }

    private static ChainRequest copy(ChainRequest each, long version) {
        return new ChainRequest(
                each.id(),
                version,
                each.asker(),
                each.relation(),
                each.email(),
                each.wish(),
                each.requestedAt(),
                each.state(),
                each.post());
    }
}
