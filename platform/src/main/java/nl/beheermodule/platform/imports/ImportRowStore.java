package nl.beheermodule.platform.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The rows of imports. */
final class ImportRowStore {
    private static final int BATCH = 1_000;

    private final MongoOperations mongo;

    ImportRowStore(MongoOperations mongo) {
        this.mongo = mongo;
        index("position", "position");
        index("shown", "shown.outcome", "position");
        index("result", "result.outcome", "position");
        index("key", "shown.key", "position");
        mongo.indexOps(StoredRow.class)
                .createIndex(new Index().on("expiresAt", Direction.ASC).named("expiry"));
    }

    private void index(String name, String... fields) {
        Index index = new Index().on("rowsId", Direction.ASC).named(name);
        for (String field : fields) {
            index.on(field, Direction.ASC);
        }
        mongo.indexOps(StoredRow.class).createIndex(index);
    }

    /** What became of a row at a step of its way. */
    enum Step {
        SHOWN("shown"),
        PLAN("plan"),
        RESULT("result");

        private final String field;

        Step(String field) {
            this.field = field;
        }
    }

    void add(List<StoredRow> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            mongo.insert(rows.subList(from, Math.min(rows.size(), from + BATCH)), StoredRow.class);
        }
    }

    List<StoredRow> part(Import of, int from, int most) {
        Query query = Query.query(ofImport(of).and("position").gte(from).lt(from + most))
                .with(Sort.by("position"));
        return mongo.find(query, StoredRow.class);
    }

    void write(Import of, Step step, Map<Integer, Verdict> byPosition) {
        if (byPosition.isEmpty()) {
            return;
        }
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, StoredRow.class);
        byPosition.forEach((position, verdict) -> bulk.updateOne(
                Query.query(Criteria.where("_id").is(StoredRow.id(of.rowsId(), position))),
                new Update().set(step.field, verdict)));
        bulk.execute();
    }

    /** @return by key, the number of the first row before {@code position} that has it */
    Map<String, Integer> firstWith(Import of, Collection<String> keys, int position) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Query query = Query.query(
                        ofImport(of).and("shown.key").in(keys).and("position").lt(position))
                .with(Sort.by(Direction.DESC, "position"));
        query.fields().include("number", "shown.key");
        Map<String, Integer> first = new HashMap<>();
        mongo.find(query, org.bson.Document.class, StoredRow.COLLECTION)
                .forEach(row -> first.put(
                        row.get("shown", org.bson.Document.class).getString("key"), row.getInteger("number")));
        return first;
    }

    Map<Outcome, Long> counts(Import of, Step step) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            Criteria these = ofImport(of).and(step.field + ".outcome").is(outcome);
            counts.put(outcome, mongo.count(Query.query(these), StoredRow.class));
        }
        return counts;
    }

    /** In the order of the file. */
    PageOf<StoredRow> page(Import of, Step step, @Nullable Outcome outcome, PageQuery page) {
        Criteria these = outcome == null
                ? ofImport(of)
                : ofImport(of).and(step.field + ".outcome").is(outcome);
        Query query = Query.query(these);
        long total = mongo.count(query, StoredRow.class);
        query.with(Sort.by("position")).skip(page.skip()).limit(page.size());
        return PageOf.of(mongo.find(query, StoredRow.class), page, total);
    }

    Stream<StoredRow> all(Import of) {
        return mongo.stream(
                Query.query(ofImport(of)).with(Sort.by("position")).cursorBatchSize(BATCH), StoredRow.class);
    }

    /** Kept as long as the import is. */
    void keepAsLongAs(Import of) {
        mongo.updateMulti(Query.query(ofImport(of)), new Update().set("expiresAt", of.expiresAt()), StoredRow.class);
    }

    void remove(Import of) {
        mongo.remove(Query.query(ofImport(of)), StoredRow.class);
    }

    void removeExpired(Instant now) {
        mongo.remove(Query.query(Criteria.where("expiresAt").lte(now)), StoredRow.class);
    }

    private static Criteria ofImport(Import of) {
        return Criteria.where("rowsId").is(of.rowsId());
    }
}
