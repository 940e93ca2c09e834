package nl.beheermodule.authorization.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.platform.reminder.Window;
import nl.beheermodule.platform.time.Amsterdam;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * What ends in a window: authorizations on their last day, and users who lose them because they used none (norm 9). Found
 * by the index on when they end; what is being revoked ends sooner than any window.
 */
@Component
class Endings {
    private static final String AUTHORIZATIONS = "authorizations";
    private static final String USAGES = "usages";
    private static final int MOST = 500;

    private final MongoOperations mongo;
    private final MeansDirectory allMeans;
    private final Period unusedAfter;
    private final Clock clock;

    Endings(
            MongoOperations mongo,
            MeansDirectory allMeans,
            @Value("${beheer.authorization.unused-after}") Period unusedAfter,
            Clock clock) {
        this.mongo = mongo;
        this.allMeans = allMeans;
        this.unusedAfter = unusedAfter;
        this.clock = clock;
    }

    /** @param service empty when it is about all that the user has */
    record Ending(LocalDate day, String person, String service) {}

    Set<String> organisations(List<Window> windows) {
        Set<String> organisations = new TreeSet<>();
        windows.forEach(window -> {
            organisations.addAll(distinct(AUTHORIZATIONS, ending(window)));
            if (!unusedAfter.isZero()) {
                organisations.addAll(distinct(USAGES, unused(window)));
            }
        });
        return organisations;
    }

    private List<String> distinct(String collection, Criteria which) {
        Aggregation grouping =
                Aggregation.newAggregation(Aggregation.match(which), Aggregation.group("organisationId"));
        return mongo.aggregate(grouping, collection, Document.class).getMappedResults().stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    /** By day, then service and person; at most 500 for each window. */
    List<Ending> expiring(String organisationId, List<Window> windows) {
        return windows.stream()
                .flatMap(window -> mongo
                        .find(
                                Query.query(ending(window).and("organisationId").is(organisationId))
                                        .with(Sort.by("endDate", "serviceSort", "personSort"))
                                        .limit(MOST),
                                Document.class,
                                AUTHORIZATIONS)
                        .stream())
                .map(found -> new Ending(
                        LocalDate.parse(found.getString("endDate")),
                        found.getString("personName"),
                        found.getString("serviceName")))
                .sorted(Comparator.comparing(Ending::day))
                .toList();
    }

    List<Ending> lapsing(String organisationId, List<Window> windows) {
        if (unusedAfter.isZero()) {
            return List.of();
        }
        List<Document> rows = windows.stream()
                .flatMap(window -> mongo
                        .find(
                                Query.query(unused(window).and("organisationId").is(organisationId))
                                        .limit(MOST),
                                Document.class,
                                USAGES)
                        .stream())
                .toList();
        var holders = allMeans.find(
                rows.stream().map(row -> new MeansId(row.getString("meansId"))).toList());
        return rows.stream()
                .flatMap(row -> {
                    KnownMeans holder = holders.get(new MeansId(row.getString("meansId")));
                    LocalDate day = LocalDate.parse(row.getString("since")).plus(unusedAfter);
                    return holder == null || !holder.active()
                            ? Stream.empty()
                            : Stream.of(new Ending(day, holder.personName(), ""));
                })
                .sorted(Comparator.comparing(Ending::day).thenComparing(Ending::person))
                .toList();
    }

    private static Criteria ending(Window window) {
        return Criteria.where("dueAt").gt(Amsterdam.endOf(window.after())).lte(Amsterdam.endOf(window.until()));
    }

    private Criteria unused(Window window) {
        return Criteria.where("since")
                .gt(window.after().minus(unusedAfter).toString())
                .lte(window.until().minus(unusedAfter).toString());
    }

    LocalDate today() {
        return Amsterdam.today(clock);
    }
}
