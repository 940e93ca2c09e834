package nl.beheermodule.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Proven by the documents looked at, out of ten thousand: ten organisations of a thousand each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexUseIT {

    private static final int ALL = 10_000;

    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory().start(0);
    private final MongoClient client = MongoClients.create(mongo.uri());
    private final MongoCollection<Document> rights = client.getDatabase("use").getCollection("rights");

    @BeforeAll
    void ten_thousand_rights() {
        rights.createIndex(Indexes.ascending("organisation", "name"));
        rights.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        rights.createIndex(Indexes.ascending("dueAt"));
        rights.createIndex(Indexes.ascending("outbox.pending"), new IndexOptions().sparse(true));
        rights.createIndex(Indexes.ascending("services"));
        rights.createIndex(Indexes.ascending("listedAt", "state", "name"));
        List<Document> all = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            Document right = new Document("_id", i)
                    .append("organisation", "o" + i % 10)
                    .append("name", "name%05d".formatted(i))
                    .append("number", i)
                    .append("version", 0L)
                    .append("listedAt", i % 100 == 0 ? List.of("o" + i % 10, "elsewhere") : List.of("o" + i % 10))
                    .append("state", i % 3 == 0 ? "ACTIVE" : "ENDED")
                    .append("services", List.of("s" + i % 500, "t" + i));
            if (i % 1000 == 0) {
                right.append("dueAt", i).append("outbox", new Document("pending", true));
            }
            all.add(right);
        }
        rights.insertMany(all);
    }

    @AfterAll
    void close() {
        client.close();
        mongo.close();
    }

    private long examined(Runnable work) {
        long before = mongo.examined();
        work.run();
        return mongo.examined() - before;
    }

    private long examinedToFind(Bson filter) {
        return examined(() -> assertThat(rights.find(filter)).isNotEmpty());
    }

    @Test
    void without_an_index_every_document_is_looked_at() {
        assertThat(examined(() -> rights.countDocuments(eq("version", 1L)))).isGreaterThan(ALL - 10);
    }

    @Test
    void a_compare_and_set_looks_at_one_document() {
        assertThat(examined(() -> rights.updateOne(and(eq("_id", 42), eq("version", 0L)), set("x", 1))))
                .isOne();
        assertThat(examined(() ->
                        rights.updateOne(and(eq("_id", 43), or(eq("version", 0L), lt("version", 5L))), set("x", 1))))
                .isOne();
        assertThat(examined(() -> rights.updateOne(and(eq("number", 44), eq("x", 7)), set("x", 1))))
                .isOne();
    }

    @Test
    void equality_and_lists_of_values_look_at_what_they_find() {
        assertThat(examinedToFind(eq("organisation", "o3"))).isEqualTo(1000);
        assertThat(examinedToFind(in("_id", 1, 2, 3))).isEqualTo(3);
        assertThat(examinedToFind(and(eq("organisation", "o3"), in("name", "name00003", "name00013"))))
                .isEqualTo(2);
        assertThat(examinedToFind(or(eq("number", 1), eq("name", "none"), eq("_id", 2))))
                .isGreaterThan(ALL - 10);
        assertThat(examinedToFind(or(eq("number", 1), eq("_id", 2)))).isEqualTo(2);
        assertThat(examinedToFind(eq("services", "s7"))).isEqualTo(20);
    }

    @Test
    void what_is_due_is_found_among_documents_that_are_never_due() {
        assertThat(examinedToFind(lte("dueAt", 3000))).isEqualTo(4);
        assertThat(examinedToFind(and(gte("dueAt", 2000), lt("dueAt", 4000)))).isBetween(2L, 3L);
    }

    @Test
    void what_waits_in_the_outbox_is_found_among_documents_with_nothing_to_send() {
        assertThat(examinedToFind(eq("outbox.pending", true))).isEqualTo(10);
    }

    @Test
    void names_are_found_by_their_beginning() {
        assertThat(examinedToFind(and(eq("organisation", "o3"), regex("name", "^name0001"))))
                .isEqualTo(1);
    }

    @Test
    void a_page_reads_no_further_than_its_last_line() {
        Bson byName = Sorts.ascending("name", "_id");
        Bson first = eq("organisation", "o3");
        assertThat(examined(() -> rights.find(first).sort(byName).limit(20).into(new ArrayList<>())))
                .isEqualTo(20);
        assertThat(examined(() -> rights.find(first)
                        .sort(Sorts.descending("name"))
                        .limit(20)
                        .into(new ArrayList<>())))
                .isEqualTo(20);
        Bson next = and(first, or(gt("name", "name05003"), and(eq("name", "name05003"), gt("_id", 5003))));
        assertThat(examined(() -> rights.find(next).sort(byName).limit(20).into(new ArrayList<>())))
                .isEqualTo(21);
        assertThat(examined(() ->
                        rights.find().sort(Sorts.descending("_id")).limit(20).into(new ArrayList<>())))
                .isEqualTo(20);
    }

    @Test
    void of_what_stands_in_several_lists_a_page_of_one_list_reads_no_further_either() {
        Bson active = and(eq("listedAt", "o0"), eq("state", "ACTIVE"));
        assertThat(examined(() -> assertThat(rights.find(active)
                                .sort(Sorts.ascending("name", "_id"))
                                .limit(20)
                                .into(new ArrayList<>()))
                        .extracting(right -> right.get("_id"))
                        .startsWith(0, 30, 60)))
                .isEqualTo(20);
    }

    @Test
    void single_values_are_counted_without_looking_at_a_document() {
        assertThat(examined(() -> assertThat(rights.countDocuments(eq("organisation", "o3")))
                        .isEqualTo(1000)))
                .isZero();
        assertThat(examined(() -> assertThat(rights.countDocuments(and(eq("state", "ACTIVE"), eq("listedAt", "o0"))))
                        .isEqualTo(334)))
                .isZero();
        assertThat(rights.countDocuments(eq("listedAt", "elsewhere"))).isEqualTo(100);
        assertThat(rights.countDocuments(eq("listedAt", "nowhere"))).isZero();
    }

    @Test
    void counts_aggregates_deletes_and_claims_use_indexes_too() {
        assertThat(examined(() -> rights.countDocuments(and(eq("organisation", "o3"), gt("name", "name00500")))))
                .isEqualTo(950);
        assertThat(examined(() -> rights.aggregate(List.of(
                                Aggregates.match(eq("organisation", "o3")),
                                Aggregates.sort(Sorts.ascending("name")),
                                Aggregates.limit(5)))
                        .into(new ArrayList<>())))
                .isEqualTo(5);
        assertThat(examined(() -> rights.deleteMany(eq("number", 9999)))).isOne();
        assertThat(examined(() -> rights.findOneAndUpdate(
                        eq("organisation", "o4"),
                        set("claimed", true),
                        new FindOneAndUpdateOptions().sort(Sorts.ascending("name")))))
                .isOne();
    }
}
