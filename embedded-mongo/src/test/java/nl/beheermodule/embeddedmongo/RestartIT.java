package nl.beheermodule.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {

    @TempDir
    private Path directory;

    private void running(BiConsumer<EmbeddedMongo, MongoDatabase> work) {
        try (EmbeddedMongo mongo = EmbeddedMongo.onDisk(directory.resolve("mongo.mv"), false)
                        .start(0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            work.accept(mongo, client.getDatabase("restart"));
        }
    }

    @Test
    void documents_and_indexes_are_there_after_a_restart() {
        Document anna = new Document("_id", "anna")
                .append("u", 1L)
                .append("tags", List.of("a", "b"))
                .append("amount", Decimal128.parse("12.34"))
                .append("nothing", null)
                .append("inside", new Document("uuid", UUID.randomUUID().toString()));
        running((mongo, database) -> {
            MongoCollection<Document> people = database.getCollection("people");
            people.createIndex(ascending("u"), new IndexOptions().unique(true));
            people.createIndex(ascending("tags"));
            people.createIndex(ascending("outbox.pending"), new IndexOptions().sparse(true));
            people.insertOne(anna);
            for (int i = 2; i < 500; i++) {
                people.insertOne(new Document("_id", "p" + i).append("u", i).append("tags", List.of("c", "d" + i)));
            }
        });
        running((mongo, database) -> {
            MongoCollection<Document> people = database.getCollection("people");
            long opened = mongo.examined();
            assertThat(opened)
                    .as("documents looked at: no index is built again from 499")
                    .isLessThan(100);
            assertThat(people.find(eq("tags", "a")).into(new ArrayList<>())).containsExactly(anna);
            assertThat(people.find(eq("outbox.pending", true))).isEmpty();
            assertThat(mongo.examined() - opened).isOne();
            assertThat(people.listIndexes()).hasSize(4);
            assertThatThrownBy(() -> people.insertOne(new Document("u", 1))).isInstanceOf(MongoWriteException.class);
            people.createIndex(ascending("u"), new IndexOptions().unique(true));
        });
    }

    @Test
    void a_dropped_collection_or_database_leaves_its_neighbour_alone() {
        running((mongo, database) -> {
            database.getCollection("a").createIndex(ascending("u"), new IndexOptions().unique(true));
            database.getCollection("a").insertOne(new Document("u", 1));
            database.getCollection("ab").insertOne(new Document("u", 1));
            database.getCollection("a").drop();
            database.getCollection("a").insertMany(List.of(new Document("u", 1), new Document("u", 1)));
        });
        running((mongo, database) -> {
            assertThat(database.getCollection("a").countDocuments()).isEqualTo(2);
            assertThat(database.getCollection("ab").countDocuments()).isEqualTo(1);
            try (MongoClient client = MongoClients.create(mongo.uri())) {
                client.getDatabase("restart2").getCollection("c").insertOne(new Document("_id", 1));
                database.drop();
                assertThat(client.getDatabase("restart2").getCollection("c").countDocuments())
                        .isEqualTo(1);
            }
            assertThat(database.listCollectionNames()).isEmpty();
        });
        running((mongo, database) -> assertThat(database.listCollectionNames()).isEmpty());
    }
}
