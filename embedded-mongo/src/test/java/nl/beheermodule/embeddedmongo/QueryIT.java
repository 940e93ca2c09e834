package nl.beheermodule.embeddedmongo;

import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An index never changes an answer: the same questions to the same documents with and without. */
@EveryServer
class QueryIT {

    private static final List<String> FILTERS = List.of(
            "{org: 'o1'}",
            "{org: {$in: ['o1', 'o3', null]}}",
            "{org: null}",
            "{org: 'o1', n: {$gte: 3, $lt: 7}}",
            "{$and: [{n: {$gt: 2}}, {n: {$lte: 5}}]}",
            "{n: {$lt: 3}}",
            "{n: 4.0}",
            "{n: {$ne: 4}, org: 'o2'}",
            "{tags: 'a'}",
            "{tags: 'a', name: 'name1'}",
            "{tags: 'a', n: 4}",
            "{org: 'o1', n: 4}",
            "{org: 'o1', tags: 'a'}",
            "{tags: {$gte: 'b', $lte: 'b'}}",
            "{tags: {$all: ['a', 'c']}}",
            "{tags: []}",
            "{org: 'o1', tags: {$in: ['b', 'c']}}",
            "{'parts.k': 1, 'parts.v': 2}",
            "{parts: {$elemMatch: {k: 1, v: 2}}}",
            "{'parts.k': {$gt: 0, $lt: 2}}",
            "{'outbox.pending': true}",
            "{'outbox.pending': {$exists: true}}",
            "{'outbox.pending': {$exists: false}, org: 'o1'}",
            "{name: /^name1/}",
            "{name: /^name1?/}",
            "{name: /^NAME1/i}",
            "{name: {$regex: '^name(1|2)'}}",
            "{$or: [{org: 'o1'}, {n: 4}]}",
            "{$or: [{org: 'o1', n: {$gt: 5}}, {org: 'o1', n: 5, name: {$gt: 'name1'}}]}",
            "{_id: 7, $or: [{n: {$exists: false}}, {n: {$lt: 100}}]}",
            "{_id: {$in: [1, 2, 2, 500]}}",
            "{_id: {$gt: 100, $lte: 120}}",
            "{mixed: {$gt: 1}}",
            "{mixed: {$lt: 'z'}}",
            "{mixed: {$lte: {$date: 5}}}",
            "{org: {$in: ['o1', 'o2']}, n: {$in: [1, 2, 3]}}",
            "{n: {$not: {$gt: 4}}, org: 'o3'}",
            "{}");

    private static final List<Bson> ORDERS = List.of(
            orderBy(ascending("org"), descending("n"), ascending("_id")),
            orderBy(descending("org"), ascending("n"), descending("_id")),
            orderBy(ascending("n", "_id")),
            orderBy(descending("n", "_id")),
            orderBy(ascending("name", "_id")),
            orderBy(ascending("mixed", "_id")),
            ascending("_id"),
            descending("_id"));

    private final MongoCollection<Document> plain;
    private final MongoCollection<Document> indexed;

    QueryIT(Server server) {
        plain = server.collection();
        indexed = server.collection();
    }

    @BeforeEach
    void the_same_documents_in_both() {
        indexed.createIndex(Indexes.compoundIndex(Indexes.ascending("org"), Indexes.descending("n")));
        indexed.createIndex(Indexes.ascending("org", "tags"));
        indexed.createIndex(Indexes.ascending("n"));
        indexed.createIndex(Indexes.ascending("tags"));
        indexed.createIndex(Indexes.ascending("tags", "name"));
        indexed.createIndex(Indexes.ascending("parts.k", "parts.v"));
        indexed.createIndex(Indexes.ascending("outbox.pending"), new IndexOptions().sparse(true));
        indexed.createIndex(Indexes.ascending("name"));
        indexed.createIndex(Indexes.ascending("mixed"), new IndexOptions().sparse(true));
        Random random = new Random(42);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            documents.add(some(random).append("_id", i));
        }
        plain.insertMany(documents);
        indexed.insertMany(documents);
        for (int i = 0; i < 200; i++) {
            Document change = some(random);
            Document id = new Document("_id", random.nextInt(300));
            plain.replaceOne(id, change);
            indexed.replaceOne(id, change);
        }
        plain.deleteMany(Document.parse("{n: 9}"));
        indexed.deleteMany(Document.parse("{n: 9}"));
    }

    private static Document some(Random random) {
        Document document = new Document();
        maybe(random, () -> document.append("org", random.nextInt(8) == 0 ? null : "o" + random.nextInt(5)));
        maybe(
                random,
                () -> document.append("n", random.nextBoolean() ? random.nextInt(10) : (double) random.nextInt(10)));
        maybe(
                random,
                () -> document.append(
                        "tags",
                        Stream.of("a", "b", "c", "a")
                                .filter(tag -> random.nextBoolean())
                                .toList()));
        maybe(
                random,
                () -> document.append(
                        "parts",
                        Stream.of(1, 2, 3)
                                .filter(part -> random.nextBoolean())
                                .map(part -> new Document("k", random.nextInt(3)).append("v", part))
                                .toList()));
        if (random.nextInt(10) == 0) {
            document.append("outbox", new Document("pending", true));
        }
        maybe(random, () -> document.append("name", "name" + random.nextInt(40)));
        maybe(
                random,
                () -> document.append(
                        "mixed", List.of(1, 2L, 2.5, "text", new Date(3), true).get(random.nextInt(6))));
        return document;
    }

    private static void maybe(Random random, Runnable add) {
        if (random.nextInt(5) > 0) {
            add.run();
        }
    }

    @Test
    void an_index_finds_the_same_documents() {
        for (String text : FILTERS) {
            Document filter = Document.parse(text);
            assertThat(ids(indexed, filter)).as(text).isEqualTo(ids(plain, filter));
            assertThat(indexed.countDocuments(filter)).as(text).isEqualTo(plain.countDocuments(filter));
        }
    }

    private static List<Object> ids(MongoCollection<Document> collection, Document filter) {
        return collection.find(filter).map(found -> found.get("_id")).into(new ArrayList<>()).stream()
                .sorted()
                .toList();
    }

    @Test
    void an_index_gives_the_same_order() {
        for (String text : FILTERS) {
            for (Bson order : ORDERS) {
                Document filter = Document.parse(text);
                assertThat(page(indexed, filter, order))
                        .as("%s by %s", text, order)
                        .isEqualTo(page(plain, filter, order));
                assertThat(aggregated(indexed, filter, order))
                        .as("%s by %s", text, order)
                        .isEqualTo(page(plain, filter, order));
            }
        }
    }

    private static List<Object> page(MongoCollection<Document> collection, Document filter, Bson order) {
        return collection
                .find(filter)
                .sort(order)
                .limit(10)
                .map(found -> found.get("_id"))
                .into(new ArrayList<>());
    }

    private static List<Object> aggregated(MongoCollection<Document> collection, Document filter, Bson order) {
        List<Document> stages = List.of(
                new Document("$match", filter),
                new Document("$sort", order.toBsonDocument()),
                new Document("$limit", 10));
        return collection.aggregate(stages).map(found -> found.get("_id")).into(new ArrayList<>());
    }

    @Test
    void an_index_updates_and_deletes_the_same_documents() {
        for (String text : FILTERS.subList(0, FILTERS.size() - 1)) {
            Document filter = Document.parse(text);
            Document mark = new Document("$push", new Document("marks", text));
            assertThat(indexed.updateMany(filter, mark).getModifiedCount())
                    .as(text)
                    .isEqualTo(plain.updateMany(filter, mark).getModifiedCount());
        }
        for (String text : FILTERS) {
            Document filter = Document.parse(text);
            assertThat(indexed.deleteMany(filter).getDeletedCount())
                    .as(text)
                    .isEqualTo(plain.deleteMany(filter).getDeletedCount());
        }
        assertThat(indexed.countDocuments()).isZero();
    }
}
