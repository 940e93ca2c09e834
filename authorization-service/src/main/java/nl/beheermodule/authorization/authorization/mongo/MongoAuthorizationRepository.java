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
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.platform.outbox.AggregateStore;
import nl.beheermodule.platform.outbox.AggregateStore.NewAggregate;
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
    public List<Authorization> lost(
            KnownMeans means, Map<ServiceId, CatalogueService> services, Instant now, int most) {
        return read(Query.query(LostCriteria.of(means, services, now)).limit(most));
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
    public List<Authorization> held(MeansId means, Collection<ServiceId> grounds, Instant now) {
        return read(Query.query(Criteria.where("meansId")
                .is(means.value())
                .and("dueAt")
                .gt(now)
                .and("serviceId")
                .in(grounds.stream().map(ServiceId::value).toList())));
    }

    @Override
    public List<Authorization> restricted(OrganisationId organisation, Collection<MeansId> means, Instant now) {
        return read(Query.query(ofMeans(organisation, means)
                .and("dueAt")
                .gt(now)
                .orOperator(
                        Criteria.where("establishment").exists(true),
                        Criteria.where("relation").exists(true))));
    }

    @Override
    public Map<AuthorizationId, Authorization> of(OrganisationId organisation, Collection<MeansId> means) {
        return read(Query.query(ofMeans(organisation, means))).stream()
                .collect(Collectors.toMap(Authorization::id, Function.identity()));
    }

    private static Criteria ofMeans(OrganisationId organisation, Collection<MeansId> means) {
        return Criteria.where("organisationId")
                .is(organisation.value())
                .and("meansId")
                .in(means.stream().map(MeansId::value).toList());
    }

    @Override
    public void save(Authorization authorization, List<AuthorizationEvent> facts) {
        AuthorizationDocument document = AuthorizationDocument.of(authorization);
        List<AuthorizationEvents> events = events(authorization, facts);
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

    /** New ones in bulk; changed ones, each a compare-and-set, many under way at once. */
    @Override
    public Set<AuthorizationId> saveAll(Collection<Change> changes) {
        Map<Boolean, List<Change>> byNew = changes.stream()
                .collect(Collectors.partitioningBy(
                        change -> change.authorization().version() == 0));
        Set<AuthorizationId> stale = manyAtOnce
                .stale(byNew.getOrDefault(false, List.of()), change -> save(change.authorization(), change.facts()))
                .stream()
                .map(change -> change.authorization().id())
                .collect(Collectors.toSet());
        store.insertAll(byNew.getOrDefault(true, List.of()).stream()
                        .map(this::inserted)
                        .toList())
                .forEach(taken -> stale.add(new AuthorizationId(taken)));
        return stale;
    }

    private NewAggregate inserted(Change change) {
        return new NewAggregate(
                AuthorizationDocument.of(change.authorization()),
                events(change.authorization(), change.facts()),
                List.of(change.authorization().grant().organisation().value()));
    }

    private List<AuthorizationEvents> events(Authorization authorization, List<AuthorizationEvent> facts) {
        return facts.stream()
                .map(fact -> translator.apply(authorization.grant(), fact))
                .toList();
    }

    private List<Authorization> read(Query query) {
        return mongo.find(query, AuthorizationDocument.class).stream()
                .map(AuthorizationDocument::authorization)
                .toList();
    }
}
