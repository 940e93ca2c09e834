package nl.beheermodule.chain.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.overview.RequestRow.Direction;
import nl.beheermodule.chain.overview.RequestRow.State;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.Sorting;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Lists requests, straight from their documents. */
@Component
public class RequestRows {
    private static final Sorting SORTING = new Sorting(
            Map.of(
                    "requestedOn", "requestedAt",
                    "relationName", "relationSort",
                    "intermediaryName", "askerSort",
                    "openUntil", "openUntil",
                    "state", "state"),
            Sort.by(Sort.Order.desc("requestedAt"), Sort.Order.asc("_id")));

    private final MongoOperations mongo;
    private final Clock clock;

    RequestRows(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** @throws NotFound when the company neither asked nor was asked */
    public RequestRow one(Relation own, String id) {
        return Stream.of(Direction.SENT, Direction.RECEIVED)
                .flatMap(direction ->
                        find(Query.query(criteria(own, direction).and("_id").is(id)), direction).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("Het verzoek"));
    }

    PageOf<RequestRow> page(Relation own, Direction direction, @Nullable State state, PageQuery page) {
        Criteria criteria = criteria(own, direction);
        if (state != null) {
            criteria = withState(criteria, state);
        }
        if (page.searches()) {
            criteria = Wanted.of(
                    criteria,
                    page,
                    direction == Direction.SENT ? "relationSort" : "askerSort",
                    direction == Direction.SENT ? "relationKvk" : "askerKvk");
        }
        long total = mongo.count(Query.query(criteria), StoredRequest.class);
        Query query = Query.query(criteria)
                .with(SORTING.of(page.sort()))
                .skip(page.skip())
                .limit(page.size());
        Criteria open = withState(criteria(own, direction), State.OPEN);
        return PageOf.of(find(query, direction), page, total)
                .with(Map.of("OPEN", mongo.count(Query.query(open), StoredRequest.class)));
    }

    /** What is too old counts as lapsed, swept up or not (design 7). */
    private Criteria withState(Criteria criteria, State state) {
        Instant now = clock.instant();
        return switch (state) {
            case OPEN -> criteria.and("state").is(state.name()).and("openUntil").gt(now);
            case LAPSED ->
                criteria.and("state").in("OPEN", "LAPSED").and("openUntil").lte(now);
            case ACCEPTED, DECLINED, WITHDRAWN -> criteria.and("state").is(state.name());
        };
    }

    private static Criteria criteria(Relation own, Direction direction) {
        return switch (direction) {
            case SENT ->
                Criteria.where("askerOrganisationId")
                        .is(Objects.requireNonNull(own.organisation()).value());
            case RECEIVED ->
                Criteria.where("relationKvk")
                        .is(own.kvkNumber().value())
                        .and("owner")
                        .in(own.keys());
        };
    }

    private List<RequestRow> find(Query query, Direction direction) {
        Instant now = clock.instant();
        return mongo.find(query, StoredRequest.class).stream()
                .map(found -> found.row(direction, now))
                .toList();
    }
}
