package nl.beheermodule.identity.reminder;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.identity.person.domain.EmailAddress;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Requests for forgotten user names, kept until they are handled: a crash loses none. */
@Component
class Reminders {
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final int TRIES = 60;

    private final MongoOperations mongo;
    private final Clock clock;

    Reminders(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(ReminderRow.class)
                .createIndex(new Index().on("dueAt", Direction.ASC).named("due").sparse());
        mongo.indexOps(ReminderRow.class)
                .createIndex(new Index()
                        .on("forgetAt", Direction.ASC)
                        .named("forget")
                        .sparse());
    }

    /** Does the same work whether or not anybody has the address. */
    void ask(EmailAddress email) {
        try {
            mongo.insert(new ReminderRow(key(email), email.value(), 0, clock.instant(), null));
        } catch (DuplicateKeyException askedJustBefore) {
            // one mail is enough
        }
    }

    /** Takes one that is due. Whoever dies with it in hand leaves it to be taken again after a minute. */
    Optional<ReminderRow> takeDue() {
        Instant now = clock.instant();
        return Optional.ofNullable(mongo.findAndModify(
                query(where("dueAt").lte(now)).with(Sort.by("dueAt")),
                new Update().set("dueAt", now.plus(AGAIN)).inc("attempts", 1),
                FindAndModifyOptions.options().returnNew(true),
                ReminderRow.class));
    }

    void handled(ReminderRow row) {
        mongo.updateFirst(
                query(where("_id").is(row.key())),
                new Update()
                        .unset("email")
                        .unset("dueAt")
                        .set("forgetAt", clock.instant().plus(QUIET)),
                ReminderRow.class);
    }

    /** Given up once it failed for an hour. */
    boolean isHopeless(ReminderRow row) {
        return row.attempts() >= TRIES;
    }

    void forget() {
        mongo.remove(query(where("forgetAt").lte(clock.instant())), ReminderRow.class);
    }

    private static String key(EmailAddress email) {
        return new SetupToken(email.lowerCase()).hash();
    }
}
