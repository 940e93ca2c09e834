package nl.beheermodule.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityIT {

    private static final int ENOUGH = 300;

    @TempDir
    private Path data;

    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Integer> updated = new ConcurrentHashMap<>();

    @RepeatedTest(2)
    void kill_9_loses_nothing_that_was_acknowledged() throws Exception {
        try (ServerProcess server = ServerProcess.start(data);
                MongoClient client = MongoClients.create(server.uri() + "/?retryWrites=false")) {
            Thread killer = Thread.ofPlatform().start(() -> {
                try {
                    while (acknowledged.size() < ENOUGH) {
                        Thread.sleep(10);
                    }
                    server.kill();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            write(collection(client));
            killer.join();
        }
        try (ServerProcess server = ServerProcess.start(data);
                MongoClient client = MongoClients.create(server.uri())) {
            verify(collection(client));
        }
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("durable").getCollection("c");
    }

    private void write(MongoCollection<Document> collection) throws Exception {
        collection.createIndex(Indexes.ascending("u"), new IndexOptions().unique(true));
        AtomicInteger ids = new AtomicInteger();
        Together.run(4, () -> {
            try {
                while (true) {
                    int id = ids.getAndIncrement();
                    collection.insertOne(
                            new Document("_id", id).append("u", "u" + id).append("text", "x".repeat(200)));
                    acknowledged.add(id);
                    collection.updateOne(eq("_id", id), set("n", id));
                    updated.put(id, id);
                }
            } catch (MongoException killed) {
                return true;
            }
        });
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
    }

    private void verify(MongoCollection<Document> collection) {
        List<Document> found = collection.find().into(new ArrayList<>());
        assertThat(found.stream().map(document -> document.getInteger("_id"))).containsAll(acknowledged);
        for (Document document : found) {
            int id = document.getInteger("_id");
            if (updated.containsKey(id)) {
                assertThat(document).containsEntry("n", updated.get(id));
            }
            assertThat(collection.countDocuments(eq("u", "u" + id))).isOne();
        }
    }

    @Test
    void sigterm_ends_the_process_in_good_order() throws Exception {
        try (ServerProcess server = ServerProcess.start(data);
                MongoClient client = MongoClients.create(server.uri())) {
            assertThat(server.readyLine()).startsWith("Embedded MongoDB ready at mongodb://127.0.0.1:");
            collection(client).insertOne(new Document("_id", 1));
            server.process().toHandle().destroy(); // SIGTERM; the output stays open
            assertThat(server.process().waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(server.output().readLine())
                    .as("nothing more was printed")
                    .isNull();
        }
        try (ServerProcess again = ServerProcess.start(data);
                MongoClient client = MongoClients.create(again.uri())) {
            assertThat(collection(client).countDocuments()).isOne();
        }
    }
}
