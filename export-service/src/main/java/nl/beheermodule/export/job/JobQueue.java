package nl.beheermodule.export.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Exports as whoever makes them sees them. Beginning one is claiming it for a while; each sign of life makes that while
 * longer, and one that went silent is begun again by another replica. What an earlier attempt still writes does not count.
 */
@Repository
class JobQueue {
    static final Duration LEASE = Duration.ofSeconds(30);
    static final int MOST_ATTEMPTS = 3;

    private final MongoOperations mongo;
    private final Clock clock;

    JobQueue(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Job.class)
                .createIndex(
                        new Index().on("claimableAt", Direction.ASC).sparse().named("queue"));
    }

    /** The one that waits longest. */
    Optional<Job> claim() {
        Instant now = clock.instant();
        Query due = Query.query(
                        Criteria.where("claimableAt").lte(now).and("expiresAt").gt(now))
                .with(Sort.by("claimableAt"));
        Update mine = new Update()
                .set("state", JobState.RUNNING)
                .set("done", 0L)
                .set("claimableAt", now.plus(LEASE))
                .inc("attempt", 1);
        return Optional.ofNullable(
                mongo.findAndModify(due, mine, FindAndModifyOptions.options().returnNew(true), Job.class));
    }

    /** @throws JobStopped when this attempt no longer counts */
    void began(Job job, long rows) {
        change(
                job,
                new Update()
                        .set("rows", rows)
                        .set("claimableAt", clock.instant().plus(LEASE)));
    }

    /** @throws JobStopped when this attempt no longer counts */
    void alive(Job job, long done) {
        change(
                job,
                new Update()
                        .set("done", done)
                        .set("claimableAt", clock.instant().plus(LEASE)));
    }

    /** @throws JobStopped when this attempt no longer counts */
    void done(Job job, long rows, int chunks, long bytes) {
        change(
                job,
                finished(JobState.DONE)
                        .set("rows", rows)
                        .set("done", rows)
                        .set("chunks", chunks)
                        .set("bytes", bytes));
    }

    /** Again later, or never when it failed too often. */
    void failed(Job job) {
        change(job, job.attempt() < MOST_ATTEMPTS ? waiting(clock.instant().plus(LEASE)) : finished(JobState.FAILED));
    }

    /** For another replica: this one ends. */
    void handBack(Job job) {
        change(job, waiting(clock.instant()));
    }

    private static Update waiting(Instant claimableAt) {
        return new Update().set("state", JobState.QUEUED).set("claimableAt", claimableAt);
    }

    private Update finished(JobState state) {
        return new Update()
                .set("state", state)
                .set("finishedAt", clock.instant())
                .unset("claimableAt");
    }

    private void change(Job job, Update update) {
        Criteria stillMine = Criteria.where("_id")
                .is(job.id())
                .and("state")
                .is(JobState.RUNNING)
                .and("attempt")
                .is(job.attempt());
        if (mongo.updateFirst(Query.query(stillMine), update, Job.class).getMatchedCount() == 0) {
            throw new JobStopped();
        }
    }
}
