package nl.beheermodule.means.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Which day reminders went out last, and the digests that are still to be sent. */
@Repository
class RoleDigests {
    /** Also how long a replica has for one digest before another takes it over. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(400);
    private static final String DAYS = "reminder_days";
    private static final Document ONLY = new Document("_id", "roles");

    private final MongoOperations mongo;
    private final Clock clock;

    RoleDigests(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(RoleDigest.class)
                .createIndex(new Index().on("dueAt", Direction.ASC).sparse().named("due"));
        mongo.indexOps(RoleDigest.class)
                .createIndex(new Index()
                        .on("forgetAt", Direction.ASC)
                        .expire(Duration.ZERO)
                        .named("forget"));
    }

    Optional<LocalDate> last() {
        return Optional.ofNullable(mongo.getCollection(DAYS).find(ONLY).first())
                .map(found -> LocalDate.parse(found.getString("day")));
    }

    /** After the digests of the day are there: a crash in between makes them again under the same ids. */
    void done(LocalDate day) {
        mongo.upsert(Query.query(Criteria.where("_id").is("roles")), new Update().set("day", day.toString()), DAYS);
    }

    void plan(String organisationId, LocalDate last, LocalDate day) {
        Instant now = clock.instant();
        try {
            mongo.insert(new RoleDigest(
                    organisationId + ":" + day,
                    organisationId,
                    last.toString(),
                    day.toString(),
                    Set.of(),
                    now,
                    now.plus(KEPT)));
        } catch (DuplicateKeyException plannedBefore) {
            // by another replica, or before a crash
        }
    }

    /** Takes one; nobody else gets it for ten minutes. */
    Optional<RoleDigest> take() {
        Instant now = clock.instant();
        RoleDigest due =
                mongo.findOne(Query.query(Criteria.where("dueAt").lte(now)).with(Sort.by("dueAt")), RoleDigest.class);
        if (due == null || due.dueAt() == null) {
            return Optional.empty();
        }
        Criteria free = Criteria.where("_id").is(due.id()).and("dueAt").is(due.dueAt());
        return mongo.updateFirst(Query.query(free), new Update().set("dueAt", now.plus(AGAIN)), RoleDigest.class)
                                .getMatchedCount()
                        > 0
                ? Optional.of(due)
                : take();
    }

    void sent(RoleDigest digest, String meansId) {
        mongo.updateFirst(same(digest), new Update().addToSet("sentTo", meansId), RoleDigest.class);
    }

    void close(RoleDigest digest) {
        mongo.updateFirst(same(digest), new Update().unset("dueAt"), RoleDigest.class);
    }

    private static Query same(RoleDigest digest) {
        return Query.query(Criteria.where("_id").is(digest.id()));
    }
}
