package nl.beheermodule.means.means.mongo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.means.means.FactsOnTheWire;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansEvent.MeansUnlinked;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PersonId;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.UniqueId;
import nl.beheermodule.platform.outbox.AggregateStore;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
final class MongoMeansRepository implements MeansRepository {
    private final MongoOperations mongo;
    private final AggregateStore store;
    private final FactsOnTheWire wire;
    private final Clock clock;

    MongoMeansRepository(MongoOperations mongo, AggregateStore store, FactsOnTheWire wire, Clock clock) {
        this.mongo = mongo;
        this.store = store;
        this.wire = wire;
        this.clock = clock;
        MeansIndexes.create(mongo.indexOps(MeansDocument.class));
    }

    @Override
    public Optional<Means> find(MeansId id) {
        return Optional.ofNullable(mongo.findById(id.value(), MeansDocument.class))
                .map(MeansDocument::means);
    }

    @Override
    public List<Means> find(List<MeansId> ids) {
        Criteria listed =
                Criteria.where("_id").in(ids.stream().map(MeansId::value).toList());
        Map<MeansId, Means> found = mongo.find(Query.query(listed), MeansDocument.class).stream()
                .map(MeansDocument::means)
                .collect(Collectors.toMap(Means::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<Means> find(UniqueId uniqueId) {
        return findOne("uniqueId", uniqueId.value());
    }

    @Override
    public Optional<Means> find(PersonId person) {
        return findOne("personId", person.value());
    }

    @Override
    public Optional<Means> findByToken(String tokenHash) {
        return findOne("tokenHash", tokenHash);
    }

    private Optional<Means> findOne(String field, String value) {
        Query query = Query.query(Criteria.where(field).is(value));
        return Optional.ofNullable(mongo.findOne(query, MeansDocument.class)).map(MeansDocument::means);
    }

    @Override
    public List<MeansId> lapsing(Instant now, int atMost) {
        return due("lapsesAt", now, atMost);
    }

    @Override
    public List<MeansId> ending(Instant now, int atMost) {
        return due("endsAt", now, atMost);
    }

    @Override
    public List<MeansId> rolesEnding(Instant now, int atMost) {
        return due("roleEndsAt", now, atMost);
    }

    @Override
    public List<MeansId> withoutRolePeriod(int atMost) {
        Criteria administrators = Criteria.where("role")
                .is(Role.ADMINISTRATOR.name())
                .and("status")
                .is(MeansStatus.ACTIVE.name())
                .and("administratorUntil")
                .exists(false);
        return ids(Query.query(administrators).with(Sort.by("_id")).limit(atMost));
    }

    @Override
    public boolean hasOtherAdministrator(OrganisationId organisation, MeansId than) {
        return hasOther(administering(Criteria.where("administers").is(organisation.value())), than);
    }

    @Override
    public boolean hasOtherMeans(OrganisationId organisation, MeansId than) {
        return hasOther(Criteria.where("listedAt").is(organisation.value()), than);
    }

    /** Two suffice: one of them is another. */
    private boolean hasOther(Criteria which, MeansId than) {
        return ids(Query.query(which).limit(2)).stream().anyMatch(found -> !found.equals(than));
    }

    @Override
    public Set<OrganisationId> withOtherAdministrators(List<OrganisationId> organisations, MeansId than) {
        return withOther("administers", organisations, than, this::administering);
    }

    @Override
    public Set<OrganisationId> withOtherMeans(List<OrganisationId> organisations, MeansId than) {
        return withOther("listedAt", organisations, than, UnaryOperator.identity());
    }

    /** Whose beheerdersrol is not over, noticed or not. */
    private Criteria administering(Criteria which) {
        return which.orOperator(
                Criteria.where("administratorUntil").exists(false),
                Criteria.where("administratorUntil").gte(Amsterdam.today(clock).toString()));
    }

    private Set<OrganisationId> withOther(
            String field, List<OrganisationId> organisations, MeansId than, UnaryOperator<Criteria> which) {
        List<String> ids = organisations.stream().map(OrganisationId::value).toList();
        Aggregation found = Aggregation.newAggregation(
                Aggregation.match(
                        which.apply(Criteria.where(field).in(ids).and("_id").ne(than.value()))),
                Aggregation.project(field),
                Aggregation.unwind(field),
                Aggregation.match(Criteria.where(field).in(ids)),
                Aggregation.group(field));
        return mongo
                .aggregate(found, mongo.getCollectionName(MeansDocument.class), org.bson.Document.class)
                .getMappedResults()
                .stream()
                .map(each -> new OrganisationId(each.getString("_id")))
                .collect(Collectors.toSet());
    }

    @Override
    public List<MeansId> withWork(Instant now, int atMost) {
        return due("workDue", now, atMost);
    }

    @Override
    public List<MeansId> withLetterToPrint(int atMost) {
        return ids(Query.query(Criteria.where("letterWaits").exists(true))
                .with(Sort.by("letterWaits"))
                .limit(atMost));
    }

    private List<MeansId> due(String field, Instant now, int atMost) {
        Query query =
                Query.query(Criteria.where(field).lte(now)).with(Sort.by(field)).limit(atMost);
        return ids(query);
    }

    private List<MeansId> ids(Query query) {
        query.fields().include("_id");
        return mongo.find(query, org.bson.Document.class, mongo.getCollectionName(MeansDocument.class)).stream()
                .map(found -> new MeansId(found.getString("_id")))
                .toList();
    }

    @Override
    public void add(Means means, MeansEvent fact) {
        try {
            store.insert(MeansDocument.of(means), wire.of(means, List.of(fact)), organisations(means));
        } catch (DuplicateKeyException taken) {
            if (mongo.exists(Query.query(Criteria.where("_id").is(means.id().value())), MeansDocument.class)) {
                throw new MeansExists();
            }
            throw new UniqueIdTaken();
        }
    }

    @Override
    public void save(Means means, MeansEvent... facts) {
        store.update(MeansDocument.of(means), wire.of(means, List.of(facts)), audited(means, facts));
    }

    private static List<String> organisations(Means means) {
        return means.terms().organisations().stream().map(OrganisationId::value).toList();
    }

    /** What ended for an organisation is still on its audit trail. */
    private static List<String> audited(Means means, MeansEvent... facts) {
        Stream<OrganisationId> left = Stream.of(facts)
                .filter(MeansUnlinked.class::isInstance)
                .flatMap(fact -> ((MeansUnlinked) fact).removed().stream());
        return Stream.concat(organisations(means).stream(), left.map(OrganisationId::value))
                .toList();
    }
}
