package nl.beheermodule.authorization.authorization.mongo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.platform.outbox.AggregateStore;
import nl.beheermodule.platform.outbox.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** One document each; ended ones stay, so that granting anew counts on in the same sequence. */
@Repository
class MongoAuthorizationRepository implements AuthorizationRepository {
    private final MongoOperations mongo;
    private final AggregateStore store;
    private final BiFunction<Grant, AuthorizationEvent, AuthorizationEvents> translator;
    private final ManyAtOnce manyAtOnce = new ManyAtOnce();

    MongoAuthorizationRepository(
            MongoOperations mongo,
            AggregateStore store,
            BiFunction<Grant, AuthorizationEvent, AuthorizationEvents> translator) {
        this.mongo = mongo;
        this.store = store;
        this.translator = translator;
        AuthorizationIndexes.create(mongo);
    }

    @Override
    public Optional<Authorization> find(OrganisationId organisation, AuthorizationId id) {
        Criteria own =
                Criteria.where("_id").is(id.value()).and("organisationId").is(organisation.value());
        return Optional.ofNullable(mongo.findOne(Query.query(own), AuthorizationDocument.class))
                .map(AuthorizationDocument::authorization);
    }

    @Override
    public Map<AuthorizationId, Authorization> find(Collection<AuthorizationId> ids) {
        List<String> values = ids.stream().map(AuthorizationId::value).toList();
        return read(Query.query(Criteria.where("_id").in(values))).stream()
                .collect(Collectors.toMap(Authorization::id, Function.identity()));
    }

    @Override
    public List<Authorization> due(Instant now, int most) {
        return read(Query.query(Criteria.where("dueAt").lte(now))
                .with(Sort.by("dueAt"))
                .limit(most));
    }

    @Override
    public List<Authorization> lost(KnownMeans means, Instant now, int most) {
        return read(Query.query(LostCriteria.of(means, now)).limit(most));
    }

    @Override
    public List<Authorization> held(OrganisationId organisation, MeansId means, Instant now) {
        return read(Query.query(Criteria.where("organisationId")
                .is(organisation.value())
                .and("meansId")
                .is(means.value())
                .and("dueAt")
                .gt(now)));
    }

    @Override
    public void save(Authorization authorization, List<AuthorizationEvent> facts) {
        AuthorizationDocument document = AuthorizationDocument.of(authorization);
        List<AuthorizationEvents> events = facts.stream()
                .map(fact -> translator.apply(authorization.grant(), fact))
                .toList();
        List<String> trail = List.of(document.organisationId());
        if (authorization.version() > 0) {
            store.update(document, events, trail);
            return;
        }
        try {
            store.insert(document, events, trail);
        } catch (DuplicateKeyException grantedMeanwhile) {
            throw new StaleVersion(AuthorizationDocument.COLLECTION, document.id());
        }
    }

    @Override
    public Set<AuthorizationId> saveAll(Collection<Change> changes) {
        return manyAtOnce.stale(changes, change -> save(change.authorization(), change.facts())).stream()
                .map(change -> change.authorization().id())
                .collect(Collectors.toSet());
    }

    private List<Authorization> read(Query query) {
        return mongo.find(query, AuthorizationDocument.class).stream()
                .map(AuthorizationDocument::authorization)
                .toList();
    }
}
