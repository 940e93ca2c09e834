package nl.beheermodule.chain.request.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestEvent;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestNews;
import nl.beheermodule.chain.request.domain.RequestRepository;
import nl.beheermodule.chain.request.mongo.RequestDocument.StoredState;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.platform.outbox.AggregateStore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** A document for each request. */
@Repository
class MongoRequestRepository implements RequestRepository {
    private final MongoOperations mongo;
    private final AggregateStore store;
    private final BiFunction<ChainRequest, RequestNews, ChainAuthorizationEvents> translator;

    MongoRequestRepository(
            MongoOperations mongo,
            AggregateStore store,
            BiFunction<ChainRequest, RequestNews, ChainAuthorizationEvents> translator) {
        this.mongo = mongo;
        this.store = store;
        this.translator = translator;
        index("sent", "askerOrganisationId", "requestedAt");
        index("received", "relationKvk", "requestedAt");
        mongo.indexOps(RequestDocument.class)
                .createIndex(
                        new Index().on("dueAt", Sort.Direction.ASC).sparse().named("due"));
    }

    private void index(String name, String first, String second) {
        mongo.indexOps(RequestDocument.class)
                .createIndex(new Index()
                        .on(first, Sort.Direction.ASC)
                        .on(second, Sort.Direction.ASC)
                        .named(name));
    }

    @Override
    public Optional<ChainRequest> find(RequestId id) {
        return Optional.ofNullable(mongo.findById(id.value(), RequestDocument.class))
                .map(StoredRequests::request);
    }

    @Override
    public List<ChainRequest> open(OrganisationId asker, KvkNumber relation) {
        Criteria theirs = Criteria.where("askerOrganisationId")
                .is(asker.value())
                .and("relationKvk")
                .is(relation.value())
                .and("state")
                .is(StoredState.OPEN.name());
        return mongo.find(Query.query(theirs), RequestDocument.class).stream()
                .map(StoredRequests::request)
                .toList();
    }

    @Override
    public List<RequestId> due(Instant now, int most) {
        Query due = Query.query(Criteria.where("dueAt").lte(now))
                .with(Sort.by("dueAt"))
                .limit(most);
        return mongo.find(due, RequestDocument.class).stream()
                .map(found -> new RequestId(found.id()))
                .toList();
    }

    @Override
    public boolean add(ChainRequest request) {
        RequestDocument document = StoredRequests.document(request);
        try {
            store.insert(
                    document,
                    List.of(translator.apply(request, new RequestNews(RequestEvent.REQUESTED, request.requestedAt()))),
                    trail(document));
            return true;
        } catch (DuplicateKeyException thereAlready) {
            return false;
        }
    }

    @Override
    public void save(ChainRequest request, @Nullable RequestEvent news, Instant at) {
        RequestDocument document = StoredRequests.document(request);
        store.update(
                document,
                news == null ? List.of() : List.of(translator.apply(request, new RequestNews(news, at))),
                trail(document));
    }

    private static List<String> trail(RequestDocument document) {
        return Stream.of(document.askerOrganisationId(), document.organisationId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
