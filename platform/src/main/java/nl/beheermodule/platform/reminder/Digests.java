package nl.beheermodule.platform.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.beheermodule.platform.mail.Postbox;
import nl.beheermodule.platform.time.Amsterdam;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Which day reminders went out last, and the digests that are still to be sent. A service that reminds imports it. A day on
 * which nothing ran is made up for the next; who has his digest is written down at once, so that neither a restart nor a
 * mail server that is away repeats it.
 */
public class Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    /** Also how long a replica has for one digest before another takes it over. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private static final int MAIL_SERVER_IS_AWAY = 5;
    private static final int OF_USE_DAYS = 3;
    private static final Duration KEPT = Duration.ofDays(400);
    private static final String DAYS = "reminder_days";
    private static final Document ONLY = new Document("_id", "expiry");

    private final MongoOperations mongo;
    private final Clock clock;

    public Digests(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Digest.class)
                .createIndex(new Index().on("dueAt", Direction.ASC).sparse().named("due"));
        mongo.indexOps(Digest.class)
                .createIndex(new Index()
                        .on("forgetAt", Direction.ASC)
                        .expire(Duration.ZERO)
                        .named("forget"));
    }

    /**
     * Once a day, from that time on in Amsterdam.
     *
     * @param ending which organisations have something that ends in one of these windows
     */
    public void plan(LocalTime from, Function<List<Window>, Set<String>> ending) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate last = last().orElse(today.minusDays(1));
        if (last.isBefore(today)
                && !LocalTime.ofInstant(clock.instant(), Amsterdam.ZONE).isBefore(from)) {
            ending.apply(Window.between(last, today)).forEach(organisation -> plan(organisation, last, today));
            done(today);
        }
    }

    /**
     * Each that is due. One that is refused waits and keeps no other; when several in a row are, it is the mail server, and
     * the rest wait too. After some days nobody is helped by it any more.
     */
    public void send(Consumer<Digest> send) {
        int refusedInARow = 0;
        Optional<Digest> due = take();
        while (due.isPresent()) {
            Digest digest = due.get();
            try {
                send.accept(digest);
                close(digest);
                refusedInARow = 0;
            } catch (Postbox.NotSent later) {
                // what the mail server says may hold the address
                LOG.warn("Digest {} could not be sent", digest.id());
                if (digest.today().plusDays(OF_USE_DAYS).isBefore(Amsterdam.today(clock))) {
                    close(digest);
                }
                refusedInARow++;
                if (refusedInARow == MAIL_SERVER_IS_AWAY) {
                    return;
                }
            }
            due = take();
        }
    }

    /**
     * To everyone who has it not yet; an address that is refused keeps nobody else's.
     *
     * @throws Postbox.NotSent when one was not taken, after all were tried
     */
    public <T> void tell(Digest digest, Collection<T> all, Function<T, String> id, Consumer<T> send) {
        Postbox.NotSent refused = null;
        for (T each : all) {
            String to = id.apply(each);
            if (digest.sentTo().contains(to)) {
                continue;
            }
            try {
                send.accept(each);
                mongo.updateFirst(same(digest), new Update().addToSet("sentTo", to), Digest.class);
            } catch (Postbox.NotSent later) {
                refused = later;
            }
        }
        if (refused != null) {
            throw refused;
        }
    }

    private Optional<LocalDate> last() {
        return Optional.ofNullable(mongo.getCollection(DAYS).find(ONLY).first())
                .map(found -> LocalDate.parse(found.getString("day")));
    }

    /** After the digests of the day are there: a crash in between makes them again under the same ids. */
    private void done(LocalDate day) {
        mongo.upsert(Query.query(Criteria.where("_id").is("expiry")), new Update().set("day", day.toString()), DAYS);
    }

    private void plan(String organisationId, LocalDate last, LocalDate day) {
        Instant now = clock.instant();
        try {
            mongo.insert(new Digest(
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
    private Optional<Digest> take() {
        Instant now = clock.instant();
        Digest due = mongo.findOne(Query.query(Criteria.where("dueAt").lte(now)).with(Sort.by("dueAt")), Digest.class);
        if (due == null || due.dueAt() == null) {
            return Optional.empty();
        }
        Criteria free = Criteria.where("_id").is(due.id()).and("dueAt").is(due.dueAt());
        return mongo.updateFirst(Query.query(free), new Update().set("dueAt", now.plus(AGAIN)), Digest.class)
                                .getMatchedCount()
                        > 0
                ? Optional.of(due)
                : take();
    }

    private void close(Digest digest) {
        mongo.updateFirst(same(digest), new Update().unset("dueAt"), Digest.class);
    }

    private static Query same(Digest digest) {
        return Query.query(Criteria.where("_id").is(digest.id()));
    }
}
