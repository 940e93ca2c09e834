package nl.beheermodule.chain.intermediary.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.IntermediaryEvent;
import nl.beheermodule.chain.intermediary.domain.IntermediaryId;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.platform.outbox.AggregateStore;
import nl.beheermodule.platform.outbox.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** A document for each company × intermediary. */
@Repository
class MongoIntermediaryRepository implements IntermediaryRepository {
    private final MongoOperations mongo;
    private final AggregateStore store;
    private final BiFunction<Intermediary, IntermediaryEvent, ChainAuthorizationEvents> translator;

    MongoIntermediaryRepository(
            MongoOperations mongo,
            AggregateStore store,
            BiFunction<Intermediary, IntermediaryEvent, ChainAuthorizationEvents> translator) {
        this.mongo = mongo;
        this.store = store;
        this.translator = translator;
        mongo.indexOps(IntermediaryDocument.class)
                .createIndex(new Index()
                        .on("owner", Sort.Direction.ASC)
                        .on("sortName", Sort.Direction.ASC)
                        .named("of_company"));
        mongo.indexOps(IntermediaryDocument.class)
                .createIndex(
                        new Index().on("removing", Sort.Direction.ASC).sparse().named("removing"));
    }

    @Override
    public Optional<Intermediary> find(IntermediaryId id) {
        return Optional.ofNullable(mongo.findById(id.value(), IntermediaryDocument.class))
                .map(IntermediaryDocument::intermediary);
    }

    @Override
    public Optional<Intermediary> find(Relation relation, KvkNumber kvkNumber) {
        List<Intermediary> found = all(relation, kvkNumber);
        return found.stream()
                .filter(Intermediary::isRecorded)
                .findFirst()
                .or(() -> found.stream()
                        .filter(each -> each.relation().key().equals(relation.key()))
                        .findFirst());
    }

    @Override
    public List<Intermediary> all(Relation relation, KvkNumber kvkNumber) {
        Criteria own =
                Criteria.where("owner").in(relation.keys()).and("kvkNumber").is(kvkNumber.value());
        return read(Query.query(own));
    }

    @Override
    public List<Intermediary> recorded(Relation relation) {
        Criteria own = Criteria.where("owner").in(relation.keys()).and("state").is(Intermediary.State.RECORDED.name());
        return List.copyOf(read(Query.query(own).with(Sort.by("sortName", "_id"))).stream()
                .collect(Collectors.toMap(
                        Intermediary::kvkNumber, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values());
    }

    @Override
    public List<Intermediary> beingRemoved(int most) {
        return read(Query.query(Criteria.where("removing").is(true)).limit(most));
    }

    @Override
    public void save(Intermediary intermediary, List<IntermediaryEvent> facts) {
        IntermediaryDocument document = IntermediaryDocument.of(intermediary);
        List<ChainAuthorizationEvents> events =
                facts.stream().map(fact -> translator.apply(intermediary, fact)).toList();
        List<String> trail = document.organisationId() == null ? List.of() : List.of(document.organisationId());
        if (intermediary.version() > 0) {
            store.update(document, events, trail);
            return;
        }
        try {
            store.insert(document, events, trail);
        } catch (DuplicateKeyException recordedMeanwhile) {
            throw new StaleVersion(IntermediaryDocument.COLLECTION, document.id());
        }
    }

    private List<Intermediary> read(Query query) {
        return mongo.find(query, IntermediaryDocument.class).stream()
                .map(IntermediaryDocument::intermediary)
                .toList();
    }
}
