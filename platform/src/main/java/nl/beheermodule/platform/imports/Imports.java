package nl.beheermodule.platform.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Imports, and whose turn it is to work on one. A turn is a lease: who dies in it loses it, and another replica goes on.
 * Whatever has expired is not there, swept or not.
 */
final class Imports {
    /** Long enough to look at a dry run, or at what became of it. There is personal data in it. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final int MOST_OF_ORGANISATION = 20;
    private static final int LOOKED_AT = 5;

    private final MongoOperations mongo;
    private final Clock clock;

    Imports(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Import.class)
                .createIndex(new Index()
                        .on("organisationId", Direction.ASC)
                        .on("uploadedAt", Direction.DESC)
                        .named("organisation"));
        mongo.indexOps(Import.class)
                .createIndex(new Index().on("turnAt", Direction.ASC).sparse().named("turn"));
        mongo.indexOps(Import.class)
                .createIndex(new Index().on("expiresAt", Direction.ASC).named("expiry"));
    }

    record Turn(Import of, String token) {}

    /** @throws NotFound when it is not of this organisation, or no longer kept */
    Import one(String organisationId, String id) {
        return find(organisationId, id).orElseThrow(() -> new NotFound("De import"));
    }

    Optional<Import> find(String organisationId, String id) {
        return Optional.ofNullable(mongo.findOne(Query.query(own(organisationId, id)), Import.class));
    }

    boolean hasRoom(String organisationId) {
        Criteria kept = Criteria.where("organisationId")
                .is(organisationId)
                .and("expiresAt")
                .gt(clock.instant());
        return mongo.count(Query.query(kept), Import.class) < MOST_OF_ORGANISATION;
    }

    /** @return what is stored: the same import, when it was uploaded before under this id */
    Import add(Import uploaded) {
        try {
            return mongo.insert(uploaded);
        } catch (DuplicateKeyException uploadedBefore) {
            return one(uploaded.organisationId(), uploaded.id());
        }
    }

    /** From a dry run to doing it, by whom and on which terms. @return whether it was one to apply */
    boolean startApplying(
            String organisationId, String id, String personId, @Nullable String address, Map<String, String> terms) {
        Instant now = clock.instant();
        return changed(
                own(organisationId, id).and("state").is(ImportState.READY),
                new Update()
                        .set("state", ImportState.APPLYING)
                        .set("personId", personId)
                        .set("address", address)
                        .set("terms", terms)
                        .set("done", 0)
                        .set("appliedAt", now)
                        .set("turnAt", now)
                        .set("expiresAt", now.plus(KEPT)));
    }

    /** Stops what is under way. @return whether something was */
    boolean stop(String organisationId, String id) {
        return changed(
                own(organisationId, id).and("state").is(ImportState.APPLYING),
                new Update().set("state", ImportState.CANCELLED).set("finishedAt", clock.instant()));
    }

    void remove(Import gone) {
        mongo.remove(Query.query(own(gone.organisationId(), gone.id())), Import.class);
    }

    void removeExpired() {
        mongo.remove(Query.query(Criteria.where("expiresAt").lte(clock.instant())), Import.class);
    }

    /** Takes the import that waits longest; nobody else gets it before {@code until}. */
    Optional<Turn> take(Instant until) {
        Query waiting = Query.query(Criteria.where("turnAt").lte(clock.instant()))
                .with(Sort.by("turnAt"))
                .limit(LOOKED_AT);
        for (Import found : mongo.find(waiting, Import.class)) {
            String token = UUID.randomUUID().toString();
            Criteria free = Criteria.where("_id").is(found.id()).and("turnAt").is(found.turnAt());
            Import taken = modified(free, new Update().set("turnAt", until).set("token", token));
            if (taken != null) {
                return Optional.of(new Turn(taken, token));
            }
        }
        return Optional.empty();
    }

    /** Goes on longer. @return the import as it is now; empty when somebody else has it, or it was removed */
    Optional<Import> progress(Turn turn, int done, Instant until) {
        return Optional.ofNullable(
                modified(mine(turn), new Update().set("done", done).set("turnAt", until)));
    }

    /** Back in the row. */
    void giveBack(Turn turn) {
        changed(mine(turn), new Update().set("turnAt", clock.instant()).unset("token"));
    }

    /** Nothing is left to do. */
    void close(Turn turn, ImportState from, ImportState to) {
        Update over = new Update().unset("turnAt").unset("token");
        // at once: a state without its turn taken away would be taken again
        Update finished = new Update()
                .set("state", to)
                .set("finishedAt", clock.instant())
                .unset("turnAt")
                .unset("token");
        if (!changed(mine(turn).and("state").is(from), finished)) {
            changed(mine(turn), over);
        }
    }

    private Criteria own(String organisationId, String id) {
        return Criteria.where("_id")
                .is(id)
                .and("organisationId")
                .is(organisationId)
                .and("expiresAt")
                .gt(clock.instant());
    }

    private static Criteria mine(Turn turn) {
        return Criteria.where("_id").is(turn.of().id()).and("token").is(turn.token());
    }

    private @Nullable Import modified(Criteria which, Update change) {
        return mongo.findAndModify(
                Query.query(which), change, FindAndModifyOptions.options().returnNew(true), Import.class);
    }

    private boolean changed(Criteria which, Update change) {
        return mongo.updateFirst(Query.query(which), change, Import.class).getMatchedCount() > 0;
    }
}
