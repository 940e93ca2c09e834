package nl.beheermodule.authorization.job.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.domain.GrantJobRepository;
import nl.beheermodule.authorization.job.domain.JobState;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** A turn is a compare-and-set on {@code turnAt}, so that of two replicas that want it one has it. */
@Repository
class MongoGrantJobRepository implements GrantJobRepository {
    /** Long enough to look back at what was done; then it is forgotten, with its results. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final List<JobState> UNDER_WAY = List.of(JobState.QUEUED, JobState.RUNNING);
    private static final int LOOKED_AT = 5;

    private final MongoOperations mongo;

    MongoGrantJobRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(GrantJobDocument.class)
                .createIndex(new Index().on("turnAt", Direction.ASC).sparse().named("turn"));
        mongo.indexOps(GrantJobDocument.class)
                .createIndex(new Index()
                        .on("organisationId", Direction.ASC)
                        .on("requestedAt", Direction.DESC)
                        .named("organisation_requested"));
        mongo.indexOps(GrantJobDocument.class)
                .createIndex(new Index()
                        .on("forgetAt", Direction.ASC)
                        .expire(Duration.ZERO)
                        .named("forget"));
    }

    @Override
    public GrantJob add(GrantJob job) {
        try {
            mongo.insert(GrantJobDocument.of(job, job.requestedAt().plus(KEPT)));
            return job;
        } catch (DuplicateKeyException orderedBefore) {
            return find(job.organisation(), job.id()).orElseThrow(() -> orderedBefore);
        }
    }

    @Override
    public Optional<GrantJob> find(OrganisationId organisation, String id) {
        return Optional.ofNullable(mongo.findOne(Query.query(own(organisation, id)), GrantJobDocument.class))
                .map(GrantJobDocument::job);
    }

    @Override
    public List<GrantJob> of(OrganisationId organisation, int skip, int most) {
        Query latest = Query.query(of(organisation))
                .with(Sort.by(Sort.Order.desc("requestedAt"), Sort.Order.asc("_id")))
                .skip(skip)
                .limit(most);
        return mongo.find(latest, GrantJobDocument.class).stream()
                .map(GrantJobDocument::job)
                .toList();
    }

    @Override
    public long number(OrganisationId organisation) {
        return mongo.count(Query.query(of(organisation)), GrantJobDocument.class);
    }

    private static Criteria of(OrganisationId organisation) {
        return Criteria.where("organisationId").is(organisation.value());
    }

    @Override
    public Optional<Turn> take(Instant now, Instant until) {
        Query waiting = Query.query(Criteria.where("turnAt").lte(now))
                .with(Sort.by("turnAt"))
                .limit(LOOKED_AT);
        waiting.fields().include("turnAt");
        for (org.bson.Document found : mongo.find(waiting, org.bson.Document.class, GrantJobDocument.COLLECTION)) {
            Optional<Turn> taken =
                    take(found.getString("_id"), found.getDate("turnAt").toInstant(), until);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private Optional<Turn> take(String id, Instant turnAt, Instant until) {
        String token = UUID.randomUUID().toString();
        Criteria free = Criteria.where("_id").is(id).and("turnAt").is(turnAt);
        if (!changed(free, new Update().set("turnAt", until).set("token", token))) {
            return Optional.empty();
        }
        changed(
                Criteria.where("_id").is(id).and("state").is(JobState.QUEUED),
                new Update().set("state", JobState.RUNNING));
        return Optional.of(new Turn(
                Objects.requireNonNull(mongo.findById(id, GrantJobDocument.class))
                        .job(),
                token));
    }

    @Override
    public Optional<GrantJob> extend(Turn turn, Instant until) {
        return changed(mine(turn), new Update().set("turnAt", until))
                ? find(turn.job().organisation(), turn.job().id())
                : Optional.empty();
    }

    @Override
    public void giveBack(Turn turn, Instant now) {
        changed(mine(turn), new Update().set("turnAt", now).unset("token"));
    }

    @Override
    public void close(Turn turn, JobState state, Instant now) {
        changed(
                mine(turn).and("state").in(UNDER_WAY),
                new Update().set("state", state).set("finishedAt", now));
        changed(mine(turn), new Update().unset("turnAt").unset("token"));
    }

    @Override
    public boolean cancel(OrganisationId organisation, String id, Instant now) {
        return changed(
                own(organisation, id).and("state").in(UNDER_WAY),
                new Update().set("state", JobState.CANCELLED).set("finishedAt", now));
    }

    private static Criteria own(OrganisationId organisation, String id) {
        return Criteria.where("_id").is(id).and("organisationId").is(organisation.value());
    }

    private static Criteria mine(Turn turn) {
        return Criteria.where("_id").is(turn.job().id()).and("token").is(turn.token());
    }

    private boolean changed(Criteria which, Update change) {
        return mongo.updateFirst(Query.query(which), change, GrantJobDocument.class)
                        .getMatchedCount()
                > 0;
    }
}
