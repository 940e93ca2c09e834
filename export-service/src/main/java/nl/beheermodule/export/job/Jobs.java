package nl.beheermodule.export.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.export.job.JobRefused.Reason;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Exports as the one who asked sees them; whatever has expired is not there, swept or not. */
@Repository
class Jobs {
    static final int MOST_OPEN = 5;
    static final Duration KEPT = Duration.ofDays(1);

    private final MongoOperations mongo;
    private final Clock clock;

    Jobs(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Job.class)
                .createIndex(new Index()
                        .on("organisationId", Direction.ASC)
                        .on("personId", Direction.ASC)
                        .on("requestedAt", Direction.DESC)
                        .named("owner"));
        mongo.indexOps(Job.class)
                .createIndex(new Index().on("expiresAt", Direction.ASC).named("expiry"));
    }

    /**
     * Asked twice with the same key it is made once.
     *
     * @throws JobRefused when too many are being made for this person
     */
    Job add(Job asked) {
        Optional<Job> known = find(asked.organisationId(), asked.personId(), asked.id());
        if (known.isPresent()) {
            return known.get();
        }
        Criteria open =
                own(asked.organisationId(), asked.personId()).and("state").in(JobState.QUEUED, JobState.RUNNING);
        if (mongo.count(Query.query(open), Job.class) >= MOST_OPEN) {
            throw new JobRefused(Reason.TOO_MANY);
        }
        try {
            return mongo.insert(asked);
        } catch (DuplicateKeyException sameMoment) {
            return one(asked.organisationId(), asked.personId(), asked.id());
        }
    }

    /** @throws NotFound when it is not theirs, or no longer kept */
    Job one(String organisationId, String personId, String id) {
        return find(organisationId, personId, id).orElseThrow(() -> new NotFound("Het bestand"));
    }

    /** Newest first. */
    List<Job> of(String organisationId, String personId) {
        Query query = Query.query(own(organisationId, personId))
                .with(Sort.by(Direction.DESC, "requestedAt", "_id"))
                .limit(50);
        return mongo.find(query, Job.class);
    }

    /** Whoever is at work on it notices at the next row. */
    void cancel(Job job) {
        Criteria unfinished =
                Criteria.where("_id").is(job.id()).and("state").in(JobState.QUEUED, JobState.RUNNING, JobState.DONE);
        Update update = new Update()
                .set("state", JobState.CANCELLED)
                .set("finishedAt", clock.instant())
                .unset("claimableAt");
        mongo.updateFirst(Query.query(unfinished), update, Job.class);
    }

    private Optional<Job> find(String organisationId, String personId, String id) {
        Criteria criteria = own(organisationId, personId).and("_id").is(id);
        return Optional.ofNullable(mongo.findOne(Query.query(criteria), Job.class));
    }

    private Criteria own(String organisationId, String personId) {
        Instant now = clock.instant();
        return Criteria.where("organisationId")
                .is(organisationId)
                .and("personId")
                .is(personId)
                .and("expiresAt")
                .gt(now);
    }
}
