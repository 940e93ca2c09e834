package nl.beheermodule.authorization.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beheermodule.platform.time.Amsterdam;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** What ends in the coming year and a bit: per day and service how many. No names: an address may leak. */
@Component
class ExpiryDays {
    private static final int DAYS = 400;

    private final MongoOperations mongo;
    private final Clock clock;

    ExpiryDays(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    SortedMap<LocalDate, SortedMap<String, Long>> of(String organisationId) {
        LocalDate today = Amsterdam.today(clock);
        Criteria ending = Criteria.where("organisationId")
                .is(organisationId)
                .and("endDate")
                .gte(today.toString())
                .lte(today.plusDays(DAYS).toString())
                .and("dueAt")
                .gt(clock.instant());
        Aggregation counting = Aggregation.newAggregation(
                Aggregation.match(ending),
                Aggregation.group("endDate", "serviceName").count().as("number"));
        SortedMap<LocalDate, SortedMap<String, Long>> days = new TreeMap<>();
        for (Document found : mongo.aggregate(counting, "authorizations", Document.class)) {
            Document key = found.get("_id", Document.class);
            days.computeIfAbsent(LocalDate.parse(key.getString("endDate")), day -> new TreeMap<>())
                    .put(
                            key.getString("serviceName"),
                            found.get("number", Number.class).longValue());
        }
        return days;
    }
}
