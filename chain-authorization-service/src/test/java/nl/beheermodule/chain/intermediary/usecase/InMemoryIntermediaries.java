package nl.beheermodule.chain.intermediary.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.IntermediaryEvent;
import nl.beheermodule.chain.intermediary.domain.IntermediaryId;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import org.springframework.dao.OptimisticLockingFailureException;

/** Intermediaries in memory, with versions. */
public final class InMemoryIntermediaries implements IntermediaryRepository {
    private final Map<IntermediaryId, Intermediary> stored = new ConcurrentHashMap<>();
    public final List<IntermediaryEvent> facts = new CopyOnWriteArrayList<>();

    @Override
    public Optional<Intermediary> find(IntermediaryId id) {
        return Optional.ofNullable(stored.get(id)).map(each -> copy(each, each.version()));
    }

    @Override
    public Optional<Intermediary> find(Relation relation, KvkNumber kvkNumber) {
        return all(relation, kvkNumber).stream()
                .filter(Intermediary::isRecorded)
                .findFirst()
                .or(() -> find(IntermediaryId.of(relation, kvkNumber)));
    }

    @Override
    public List<Intermediary> all(Relation relation, KvkNumber kvkNumber) {
        return stored.values().stream()
                .filter(each -> relation.keys().contains(each.relation().key()))
                .filter(each -> each.kvkNumber().equals(kvkNumber))
                .map(each -> copy(each, each.version()))
                .toList();
    }

    @Override
    public List<Intermediary> recorded(Relation relation) {
        return List.copyOf(stored.values().stream()
                .filter(Intermediary::isRecorded)
                .filter(each -> relation.keys().contains(each.relation().key()))
                .collect(Collectors.toMap(Intermediary::kvkNumber, each -> each, (one, same) -> one))
                .values());
    }

    @Override
    public List<Intermediary> beingRemoved(int most) {
        return stored.values().stream()
                .filter(each -> each.state() == Intermediary.State.BEING_REMOVED)
                .map(each -> copy(each, each.version()))
                .toList();
    }

    @Override
    public synchronized void save(Intermediary intermediary, List<IntermediaryEvent> news) {
        Intermediary before = stored.get(intermediary.id());
        if ((before == null ? 0 : before.version()) != intermediary.version()) {
            throw new OptimisticLockingFailureException(intermediary.id().value());
        }
        stored.put(intermediary.id(), copy(intermediary, intermediary.version() + 1));
        facts.addAll(news);
    }

    private static Intermediary copy(Intermediary each, long version) {
        return new Intermediary(
                version, each.relation(), each.kvkNumber(), each.name(), each.place(), each.state(), each.recordedAt());
    }
}
