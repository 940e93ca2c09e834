package nl.beheermodule.means.renewal.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalRepository;
import nl.beheermodule.platform.outbox.StaleVersion;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Renewals publish nothing: what they do to a means, the means tells. */
@Component
final class MongoRenewalRepository implements RenewalRepository {
    private final MongoOperations mongo;

    MongoRenewalRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(RenewalDocument.class)
                .createIndex(new Index()
                        .on("state", Direction.ASC)
                        .on("requestedAt", Direction.ASC)
                        .named("queue"));
        mongo.indexOps(RenewalDocument.class)
                .createIndex(new Index().on("workDue", Direction.ASC).sparse().named("work_due"));
        mongo.indexOps(RenewalDocument.class)
                .createIndex(new Index()
                        .on("forgetAt", Direction.ASC)
                        .expire(Duration.ZERO)
                        .named("forget"));
    }

    @Override
    public Optional<Renewal> find(RenewalId id) {
        return Optional.ofNullable(mongo.findById(id.value(), RenewalDocument.class))
                .map(RenewalDocument::renewal);
    }

    @Override
    public List<Renewal> find(List<RenewalId> ids) {
        Criteria listed =
                Criteria.where("_id").in(ids.stream().map(RenewalId::value).toList());
        Map<RenewalId, Renewal> found = mongo.find(Query.query(listed), RenewalDocument.class).stream()
                .map(RenewalDocument::renewal)
                .collect(Collectors.toMap(Renewal::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void add(Renewal renewal) {
        try {
            mongo.insert(RenewalDocument.of(renewal, 1));
        } catch (DuplicateKeyException sentBefore) {
            // the same form sent again
        }
    }

    @Override
    public Renewal save(Renewal renewal) {
        RenewalDocument changed = RenewalDocument.of(renewal, renewal.version() + 1);
        Query seen = Query.query(
                Criteria.where("_id").is(changed.id()).and("version").is(renewal.version()));
        if (mongo.replace(seen, changed).getMatchedCount() == 0) {
            throw new StaleVersion("renewal", changed.id());
        }
        return changed.renewal();
    }

    @Override
    public List<RenewalId> withWork(Instant now, int atMost) {
        Query due = Query.query(Criteria.where("workDue").lte(now))
                .with(Sort.by("workDue"))
                .limit(atMost);
        due.fields().include("_id");
        return mongo.find(due, Document.class, mongo.getCollectionName(RenewalDocument.class)).stream()
                .map(found -> new RenewalId(found.getString("_id")))
                .toList();
    }
}
