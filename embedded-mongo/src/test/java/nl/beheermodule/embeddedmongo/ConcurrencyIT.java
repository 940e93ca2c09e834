package nl.beheermodule.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@EveryServer
class ConcurrencyIT {

    private static final int THREADS = 8;
    private static final int TIMES = 200;

    private final MongoCollection<Document> collection;

    ConcurrencyIT(Server server) {
        collection = server.collection();
    }

    @Test
    void everybody_who_increments_and_reads_gets_a_number_of_his_own() throws Exception {
        collection.insertOne(new Document("_id", 1).append("n", 0));
        Set<Integer> given = ConcurrentHashMap.newKeySet();
        FindOneAndUpdateOptions after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        Together.run(THREADS, () -> {
            for (int i = 0; i < TIMES; i++) {
                given.add(only(collection.findOneAndUpdate(eq("_id", 1), inc("n", 1), after))
                        .getInteger("n"));
            }
            return true;
        });
        assertThat(given).hasSize(THREADS * TIMES).contains(THREADS * TIMES);
    }

    @Test
    void no_update_by_version_is_lost() throws Exception {
        collection.insertOne(new Document("_id", 1).append("version", 0L).append("sum", 0));
        Together.run(THREADS, () -> {
            for (int done = 0; done < TIMES / 4; ) {
                Document read = only(collection.find(eq("_id", 1)).first());
                long version = read.getLong("version");
                done += (int) collection
                        .updateOne(
                                and(eq("_id", 1), eq("version", version)),
                                combine(set("sum", read.getInteger("sum") + 1), set("version", version + 1)))
                        .getModifiedCount();
            }
            return true;
        });
        assertThat(collection.find().first()).containsEntry("sum", THREADS * TIMES / 4);
    }

    @Test
    void of_all_who_insert_the_same_unique_value_one_succeeds() throws Exception {
        collection.createIndex(Indexes.ascending("u"), new IndexOptions().unique(true));
        AtomicInteger inserted = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        Together.run(THREADS, () -> {
            for (int i = 0; i < TIMES; i++) {
                try {
                    collection.insertOne(new Document("u", i));
                    inserted.incrementAndGet();
                } catch (MongoWriteException e) {
                    assertThat(e.getCode()).isEqualTo(11000);
                    refused.incrementAndGet();
                }
            }
            return true;
        });
        assertThat(inserted).hasValue(TIMES);
        assertThat(refused).hasValue((THREADS - 1) * TIMES);
        assertThat(collection.countDocuments()).isEqualTo(TIMES);
    }

    @Test
    void upserts_of_the_same_id_make_one_document_and_lose_nothing() throws Exception {
        Together.run(THREADS, () -> {
            for (int i = 0; i < TIMES; i++) {
                collection.updateOne(eq("_id", i), inc("n", 1), new UpdateOptions().upsert(true));
            }
            return true;
        });
        assertThat(collection.countDocuments(eq("n", THREADS))).isEqualTo(TIMES);
    }

    @Test
    void nobody_sees_half_an_update() throws Exception {
        for (int i = 0; i < 10; i++) {
            collection.insertOne(state(0).append("_id", i));
        }
        ConcurrentLinkedQueue<Document> torn = new ConcurrentLinkedQueue<>();
        AtomicInteger turns = new AtomicInteger();
        Together.run(THREADS, () -> {
            boolean writer = turns.getAndIncrement() % 2 == 0;
            for (int i = 0; i < TIMES; i++) {
                if (writer) {
                    collection.updateOne(eq("_id", i % 10), new Document("$set", state(i)));
                } else {
                    for (Document read : collection.find(gte("x", 0))) {
                        int x = read.getInteger("x");
                        if (x != only(read.get("inside", Document.class)).getInteger("x")
                                || x != read.getInteger("y")) {
                            torn.add(read);
                        }
                    }
                }
            }
            return true;
        });
        assertThat(torn).isEmpty();
    }

    private static Document state(int x) {
        return new Document("x", x).append("inside", new Document("x", x)).append("y", x);
    }

    private static <T> T only(@org.jspecify.annotations.Nullable T found) {
        return Objects.requireNonNull(found);
    }
}
