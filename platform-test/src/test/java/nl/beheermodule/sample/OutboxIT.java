package nl.beheermodule.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.platform.access.Actor;
import nl.beheermodule.platform.audit.AuditCheck;
import nl.beheermodule.platform.outbox.AggregateDocument;
import nl.beheermodule.platform.outbox.AggregateStore;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.PublishedEvent;
import nl.beheermodule.platform.test.kafka.TestEvents;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class OutboxIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    private MeterRegistry meters;

    @Autowired
    AggregateStore store;

    @Autowired
    MongoOperations mongo;

    @Autowired
    TestEvents events;

    @Autowired
    AuditCheck audit;

    private final String id = UUID.randomUUID().toString();

    @Test
    void events_are_published_once_and_in_order_and_leave_the_document() {
        store.insert(note("een"), List.of(fact(1), fact(2)), List.of("o-1"));
        for (int i = 3; i <= 40; i++) {
            store.update(stored(), List.of(fact(i)), List.of("o-1"));
        }
        Awaitility.await().until(() -> events.of(id).size() >= 40);
        assertThat(events.of(id)).extracting(PublishedEvent::sequence).isEqualTo(numbers(40));
        assertThat(events.of(id))
                .extracting(event -> ((ContactDetailsChanged) event.event()).email())
                .isEqualTo(
                        IntStream.rangeClosed(1, 40).mapToObj(OutboxIT::email).toList());
        Awaitility.await().untilAsserted(() -> assertThat(raw()).doesNotContainKeys("outbox", "outboxPending"));
        assertThat(stored().version()).isEqualTo(40);
    }

    @Test
    void a_stale_version_changes_nothing() {
        store.insert(note("een"), List.of(), List.of("o-1"));
        NoteDocument loaded = stored();
        store.update(loaded.saying("twee"), List.of(fact(1)), List.of("o-1"));
        assertThatThrownBy(() -> store.update(loaded.saying("drie"), List.of(fact(9)), List.of("o-1")))
                .isInstanceOf(StaleVersion.class);
        assertThat(stored().text()).isEqualTo("twee");
        events.awaitNames(id, "ContactDetailsChanged");
    }

    @Test
    void a_taken_id_is_refused() {
        store.insert(note("een"), List.of(), List.of("o-1"));
        assertThatThrownBy(() -> store.insert(note("twee"), List.of(), List.of("o-1")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    /** Known to nobody at the start, so the sweeper would never look there. */
    record StrayDocument(@Id String id, long version) implements AggregateDocument {}

    @Test
    void an_aggregate_that_the_sweeper_does_not_know_is_refused() {
        assertThatThrownBy(() -> store.insert(new StrayDocument(id, 0), List.of(fact(1)), List.of("o-1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("strayDocument");
        assertThatThrownBy(() -> store.update(new StrayDocument(id, 1), List.of(fact(1)), List.of("o-1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("strayDocument");
        assertThat(mongo.getCollection("strayDocument").countDocuments()).isZero();
    }

    @Test
    void a_value_that_became_absent_is_absent_in_the_document() {
        store.insert(note("een"), List.of(), List.of("o-1"));
        store.update(new NoteDocument(id, stored().version(), "een", null), List.of(), List.of("o-1"));
        assertThat(raw()).doesNotContainKey("author");
    }

    @Test
    void the_sweeper_publishes_what_a_crash_left_behind() {
        Document entry = new Document("id", UUID.randomUUID().toString())
                .append("topic", "identity")
                .append("type", "nl.beheermodule.identity.ContactDetailsChanged.v1")
                .append("subject", id)
                .append("sequence", 1L)
                .append("at", NOW.toString())
                .append("savedAt", Instant.now().minusSeconds(10).toEpochMilli())
                .append("organisationIds", List.of("o-crash"))
                .append("by", "p-anna")
                .append("json", "{\"personId\":\"" + id + "\",\"email\":\"a@b.test\",\"at\":\"" + NOW + "\"}");
        mongo.getCollection("notes")
                .insertOne(new Document("_id", id)
                        .append("version", 1L)
                        .append("text", "half af")
                        .append("outbox", List.of(entry))
                        .append("outboxPending", true));
        events.awaitNames(id, "ContactDetailsChanged");
        Awaitility.await().untilAsserted(() -> assertThat(raw()).doesNotContainKey("outboxPending"));
    }

    @Test
    void operators_see_how_much_waits() {
        Document young = new Document("savedAt", Instant.now().plusSeconds(600).toEpochMilli());
        mongo.getCollection("notes")
                .insertOne(
                        new Document("_id", id).append("outbox", List.of(young)).append("outboxPending", true));
        Awaitility.await().untilAsserted(() -> assertThat(pending()).isGreaterThanOrEqualTo(1));

        mongo.getCollection("notes").deleteOne(new Document("_id", id));
        Awaitility.await().untilAsserted(() -> assertThat(pending()).isZero());
    }

    private double pending() {
        return meters.get("beheer.outbox.pending").gauge().value();
    }

    @Test
    void every_change_is_on_the_audit_trail_of_its_organisation_with_who_did_it() {
        String organisation = "o-" + id;
        new Actor("p-anna", "192.0.2.7").run(() -> store.insert(note("een"), List.of(fact(1)), List.of(organisation)));
        Document line = Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(
                        () -> mongo.getCollection("audit")
                                .find(new Document("organisationId", organisation))
                                .first(),
                        found -> found != null);
        assertThat(line)
                .containsEntry("by", "p-anna")
                .containsEntry("address", "192.0.2.7")
                .containsEntry("action", "nl.beheermodule.identity.ContactDetailsChanged.v1")
                .containsEntry("subject", id);
        assertThat(audit.firstBreak(organisation)).isEmpty();
    }

    private NoteDocument note(String text) {
        return new NoteDocument(id, 0, text, "anna");
    }

    private NoteDocument stored() {
        NoteDocument found = mongo.findById(id, NoteDocument.class);
        assertThat(found).isNotNull();
        return java.util.Objects.requireNonNull(found);
    }

    private Document raw() {
        return java.util.Objects.requireNonNull(
                mongo.getCollection("notes").find(new Document("_id", id)).first());
    }

    private ContactDetailsChanged fact(int number) {
        return new ContactDetailsChanged(id, email(number), null, NOW);
    }

    private static String email(int number) {
        return number + "@korenschoof.example";
    }

    private static List<Long> numbers(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
