package nl.beheermodule.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import nl.beheermodule.embeddedmongo.EmbeddedMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the line of the golden form, whose hash is right. */
class AuditVerdictTest {
    private static final String GOLDEN = "/golden/audit/AuditLineWritten.v1.json";

    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory().start(0);
    private final MongoClient client = MongoClients.create(mongo.uri());
    private final MongoCollection<Document> trail =
            client.getDatabase("means-service").getCollection("audit");
    private final MongoCollection<Document> kept =
            client.getDatabase("export-service").getCollection("trail");
    private final Document line = line();
    private final String organisation = line.getString("organisationId");

    @BeforeEach
    void a_chain_of_one_line_that_is_kept_elsewhere() {
        trail.insertOne(line);
        kept.insertOne(new Document("_id", "means-service:" + organisation + ":1")
                .append("organisationId", organisation)
                .append("service", "means-service")
                .append("number", 1L)
                .append("hash", line.getString("hash")));
    }

    @AfterEach
    void stop() {
        client.close();
        mongo.close();
    }

    @Test
    void an_unbroken_chain_is_said_to_be_so() {
        AuditVerdict verdict = verdict();
        assertThat(verdict.unbroken()).isTrue();
        assertThat(verdict.text().lines())
                .hasSize(6)
                .anyMatch(text -> text.matches("means-service +1 chains +1 lines +unbroken"));
    }

    @Test
    void a_changed_line_is_named() {
        trail.updateOne(new Document("_id", line.get("_id")), new Document("$set", new Document("by", "niemand")));
        assertBroken("line 1 does not follow");
    }

    @Test
    void a_line_put_in_is_named() {
        trail.insertOne(new Document(line).append("_id", organisation + ":2").append("number", 2L));
        assertBroken("line 2 does not follow");
    }

    @Test
    void a_line_taken_off_the_end_is_named() {
        trail.deleteOne(new Document("_id", line.get("_id")));
        assertBroken("line 1 is gone");
    }

    @Test
    void a_chain_made_anew_is_named() {
        kept.updateOne(new Document(), new Document("$set", new Document("hash", "f".repeat(64))));
        assertBroken("line 1 is not what is kept");
    }

    @Test
    void a_line_that_is_not_kept_elsewhere_is_told_of() {
        kept.deleteMany(new Document());
        assertThat(verdict().unbroken()).isTrue();
        assertThat(verdict().text()).contains("1 not kept elsewhere");
    }

    @Test
    void one_organisation_can_be_asked_for() {
        trail.deleteMany(new Document());
        assertThat(AuditVerdict.of(client, Optional.of("another")).unbroken()).isTrue();
        assertThat(AuditVerdict.of(client, Optional.of(organisation)).unbroken())
                .isFalse();
    }

    private void assertBroken(String where) {
        assertThat(verdict().unbroken()).isFalse();
        assertThat(verdict().text())
                .containsPattern("means-service .* BROKEN")
                .contains("means-service, organisation " + organisation + ", " + where);
    }

    private AuditVerdict verdict() {
        return AuditVerdict.of(client, Optional.empty());
    }

    private static Document line() {
        try (InputStream golden = Objects.requireNonNull(AuditVerdictTest.class.getResourceAsStream(GOLDEN))) {
            Document line = Document.parse(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
            return line.append("_id", line.getString("organisationId") + ":1")
                    .append("number", 1L)
                    .append("subject", line.getString("about"));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
