package nl.beheermodule.export.trail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.export.overview.TrailChoice;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.Sorting;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The logbook of an organisation, newest first. */
@Repository
class Trail {
    private static final int BATCH = 500;
    private static final Sorting SORTING =
            new Sorting(Map.of("at", "at"), Sort.by(Sort.Order.desc("at"), Sort.Order.desc("_id")));

    private final MongoOperations mongo;
    private final TrailSearch search;
    private final TrailWords words;

    Trail(MongoOperations mongo, TrailSearch search, TrailWords words) {
        this.mongo = mongo;
        this.search = search;
        this.words = words;
    }

    PageOf<TrailLine> page(String organisationId, Selection selection, PageQuery page) {
        Query query = query(organisationId, selection);
        long total = mongo.count(query, TrailRow.class);
        List<TrailRow> rows = mongo.find(query.skip(page.skip()).limit(page.size()), TrailRow.class);
        return PageOf.of(words.lines(organisationId, rows), page, total);
    }

    long count(String organisationId, Selection selection) {
        return mongo.count(query(organisationId, selection), TrailRow.class);
    }

    /** To be closed. */
    Stream<TrailLine> all(String organisationId, Selection selection) {
        Query query = query(organisationId, selection).cursorBatchSize(BATCH).maxTime(Duration.ofMinutes(2));
        return mongo.stream(query, TrailRow.class)
                .gather(Gatherers.windowFixed(BATCH))
                .flatMap(batch -> words.lines(organisationId, batch).stream());
    }

    private Query query(String organisationId, Selection selection) {
        Criteria criteria = Criteria.where("organisationId").is(organisationId);
        TrailChoice chosen = selection.trail();
        if (chosen != null) {
            criteria = chosen(criteria, chosen);
        }
        return Query.query(search.found(organisationId, selection.query(), criteria))
                .with(SORTING.of(selection.sort()));
    }

    private static Criteria chosen(Criteria all, TrailChoice chosen) {
        Criteria criteria = all;
        if (chosen.kind() != null) {
            criteria = criteria.and("kind").is(chosen.kind());
        }
        if (chosen.by() != null) {
            criteria = criteria.and(isSortOfDoer(chosen.by()) ? "doer" : "by").is(chosen.by());
        }
        return between(criteria, chosen.from(), chosen.to());
    }

    private static boolean isSortOfDoer(String by) {
        return Arrays.stream(Doer.values()).anyMatch(doer -> doer.name().equals(by));
    }

    /** Both days included, Europe/Amsterdam. */
    private static Criteria between(Criteria all, @Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return all;
        }
        Criteria at = all.and("at");
        if (from != null) {
            Instant first = LocalDate.parse(from).atStartOfDay(Amsterdam.ZONE).toInstant();
            at = at.gte(first);
        }
        return to == null ? at : at.lt(Amsterdam.endOf(LocalDate.parse(to)));
    }
}
