package nl.beheermodule.chain.authorization.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationRepository;
import nl.beheermodule.chain.authorization.domain.ChainEvent;
import nl.beheermodule.chain.authorization.domain.ChainGrant;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.platform.outbox.AggregateStore;
import nl.beheermodule.platform.outbox.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** A document for each company × intermediary × service. */
@Repository
class MongoChainAuthorizationRepository implements ChainAuthorizationRepository {
    private final MongoOperations mongo;
    private final AggregateStore store;
    private final BiFunction<ChainGrant, ChainEvent, ChainAuthorizationEvents> translator;

    MongoChainAuthorizationRepository(
            MongoOperations mongo,
            AggregateStore store,
            BiFunction<ChainGrant, ChainEvent, ChainAuthorizationEvents> translator) {
        this.mongo = mongo;
        this.store = store;
        this.translator = translator;
        index("given", "owner", "intermediarySort", "serviceSort");
        index("received", "intermediaryKvk", "relationSort", "serviceSort");
        mongo.indexOps(ChainAuthorizationDocument.class)
                .createIndex(
                        new Index().on("dueAt", Sort.Direction.ASC).sparse().named("due"));
    }

    private void index(String name, String... fields) {
        Index index = new Index().named(name);
        for (String field : fields) {
            index.on(field, Sort.Direction.ASC);
        }
        mongo.indexOps(ChainAuthorizationDocument.class).createIndex(index);
    }

    @Override
    public Optional<ChainAuthorization> find(ChainAuthorizationId id) {
        return Optional.ofNullable(mongo.findById(id.value(), ChainAuthorizationDocument.class))
                .map(ChainAuthorizationDocument::authorization);
    }

    @Override
    public Optional<ChainAuthorization> find(Relation relation, ChainAuthorizationId id) {
        Criteria own = Criteria.where("_id").is(id.value()).and("owner").in(relation.keys());
        return read(Query.query(own)).stream().findFirst();
    }

    @Override
    public List<ChainAuthorization> open(Relation relation, @Nullable KvkNumber intermediary) {
        Criteria given =
                Criteria.where("owner").in(relation.keys()).and("dueAt").exists(true);
        if (intermediary != null) {
            given = given.and("intermediaryKvk").is(intermediary.value());
        }
        return read(Query.query(given).with(Sort.by("serviceSort", "_id")));
    }

    @Override
    public List<ChainAuthorization> due(Instant now, int most) {
        return read(Query.query(Criteria.where("dueAt").lte(now))
                .with(Sort.by("dueAt"))
                .limit(most));
    }

    @Override
    public void save(ChainAuthorization authorization, List<ChainEvent> facts) {
        ChainAuthorizationDocument document = ChainAuthorizationDocument.of(authorization);
        List<ChainAuthorizationEvents> events = facts.stream()
                .map(fact -> translator.apply(authorization.grant(), fact))
                .toList();
        List<String> trail = document.organisationId() == null ? List.of() : List.of(document.organisationId());
        if (authorization.version() > 0) {
            store.update(document, events, trail);
            return;
        }
        try {
            store.insert(document, events, trail);
        } catch (DuplicateKeyException grantedMeanwhile) {
            throw new StaleVersion(ChainAuthorizationDocument.COLLECTION, document.id());
        }
    }

    private List<ChainAuthorization> read(Query query) {
        return mongo.find(query, ChainAuthorizationDocument.class).stream()
                .map(ChainAuthorizationDocument::authorization)
                .toList();
    }
}
