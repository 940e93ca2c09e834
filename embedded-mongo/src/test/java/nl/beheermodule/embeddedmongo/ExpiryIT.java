package nl.beheermodule.embeddedmongo;

import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ExpiryIT {

    @Test
    void a_document_goes_some_time_after_its_date() {
        try (EmbeddedMongo mongo = EmbeddedMongo.inMemory(Duration.ofMillis(50)).start(0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            MongoCollection<Document> sessions = client.getDatabase("expiry").getCollection("sessions");
            sessions.createIndex(ascending("at"), new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
            Instant now = Instant.now();
            sessions.insertOne(new Document("_id", "old").append("at", Date.from(now.minusSeconds(61))));
            sessions.insertOne(new Document("_id", "young").append("at", Date.from(now)));
            sessions.insertOne(new Document("_id", "without"));
            await().untilAsserted(() -> assertThat(sessions.countDocuments()).isEqualTo(2));
            assertThat(sessions.distinct("_id", String.class)).containsExactlyInAnyOrder("young", "without");
        }
    }
}
