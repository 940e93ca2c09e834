package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An aggregation whose first {@code $match}, {@code $sort} and {@code $limit} go through the indexes. */
record Aggregate(DocumentDatabase database, DatabaseResolver databases, Oplog oplog) {

    private static final Document COUNT = new Document("_id", 1).append("n", new Document("$sum", 1));

    Document run(Document body) {
        List<Document> pipeline = Aggregation.parse(body.get("pipeline"));
        String name = Fields.text(body, "aggregate");
        DocumentCollection collection = database.find(name);
        Aggregation aggregation = Aggregation.fromPipeline(pipeline, databases, database, collection, oplog);
        aggregation.validate(new Document("cursor", new Document()));
        if (collection == null) {
            return reply(name, new QueryResult());
        }
        List<Document> found =
                counted(pipeline, collection).orElseGet(() -> aggregation.runStages(firstStages(pipeline, collection)));
        return reply(name, collection.createQueryResult(found, batchSize(body)));
    }

    /** What {@code countDocuments} of every driver sends. */
    private static Optional<List<Document>> counted(List<Document> pipeline, DocumentCollection collection) {
        if (pipeline.size() != 2
                || !(stage(pipeline, 0, "$match") instanceof Document filter)
                || !COUNT.equals(stage(pipeline, 1, "$group"))) {
            return Optional.empty();
        }
        OptionalLong count = collection.countByIndex(filter);
        return count.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        count.getAsLong() == 0
                                ? List.of()
                                : List.of(new Document("_id", 1).append("n", Math.toIntExact(count.getAsLong()))));
    }

    private static Stream<Document> firstStages(List<Document> pipeline, DocumentCollection collection) {
        int at = 0;
        Document filter = stage(pipeline, at, "$match") instanceof Document match ? match : new Document();
        at += filter.isEmpty() ? 0 : 1;
        Document orderBy = stage(pipeline, at, "$sort") instanceof Document sort ? sort : null;
        at += orderBy == null ? 0 : 1;
        int limit = stage(pipeline, at, "$limit") instanceof Number most ? most.intValue() : 0;
        return StreamSupport.stream(collection.first(filter, orderBy, limit).spliterator(), false);
    }

    private static @Nullable Object stage(List<Document> pipeline, int at, String name) {
        return at < pipeline.size() ? pipeline.get(at).get(name) : null;
    }

    private static int batchSize(Document body) {
        return body.get("cursor") instanceof Document cursor && cursor.get("batchSize") instanceof Number size
                ? size.intValue()
                : Engine.DEFAULT_BATCH;
    }

    private Document reply(String collection, QueryResult found) {
        Document cursor = new Document("id", found.getCursorId())
                .append("ns", database.namespace(collection))
                .append("firstBatch", found.collectDocuments());
        Document reply = new Document("cursor", cursor);
        Utils.markOkay(reply);
        return reply;
    }
}
