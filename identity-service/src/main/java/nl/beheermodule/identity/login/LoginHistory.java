package nl.beheermodule.identity.login;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Inloghistorie (R25): each person's own, for as long as configured. Keycloak's own events expire and lack the level. */
@Component
class LoginHistory {
    private static final int BATCH = 500;

    private final MongoOperations mongo;
    private final Clock clock;
    private final Period retention;

    LoginHistory(MongoOperations mongo, Clock clock, @Value("${beheer.logins.retention}") Period retention) {
        this.mongo = mongo;
        this.clock = clock;
        this.retention = retention;
        mongo.indexOps(LoginRow.class)
                .createIndex(new Index()
                        .on("personId", Direction.ASC)
                        .on("at", Direction.DESC)
                        .named("person_latest"));
        mongo.indexOps(LoginRow.class)
                .createIndex(new Index().on("at", Direction.ASC).named("age"));
    }

    void keep(PersonId person, LoginEvent event) {
        try {
            mongo.insert(new LoginRow(
                    event.id(),
                    person.value(),
                    Instant.ofEpochMilli(event.time()),
                    event.method(),
                    event.result(),
                    event.ipAddress()));
        } catch (DuplicateKeyException keptBefore) {
            // Keycloak forwards at least once
        }
    }

    PageOf<LoginRow> of(PersonId person, PageQuery page) {
        List<LoginRow> rows = mongo.find(latest(person).skip(page.skip()).limit(page.size()), LoginRow.class);
        return PageOf.of(rows, page, mongo.count(query(his(person)), LoginRow.class));
    }

    /** All of them, read while they are used; to be closed. */
    Stream<LoginRow> all(PersonId person) {
        return mongo.stream(latest(person).cursorBatchSize(BATCH).maxTime(Duration.ofMinutes(2)), LoginRow.class);
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT5M")
    void forgetOld() {
        mongo.remove(query(where("at").lt(oldest())), LoginRow.class);
    }

    private Query latest(PersonId person) {
        return query(his(person)).with(Sort.by(Direction.DESC, "at"));
    }

    private Criteria his(PersonId person) {
        return where("personId").is(person.value()).and("at").gte(oldest());
    }

    private Instant oldest() {
        return Amsterdam.today(clock)
                .minus(retention)
                .atStartOfDay(Amsterdam.ZONE)
                .toInstant();
    }
}
