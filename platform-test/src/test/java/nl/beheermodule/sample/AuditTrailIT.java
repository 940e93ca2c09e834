package nl.beheermodule.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.beheermodule.contracts.audit.AuditEvents.AuditLineWritten;
import nl.beheermodule.platform.audit.AuditBreak;
import nl.beheermodule.platform.audit.AuditBreak.Why;
import nl.beheermodule.platform.audit.AuditCheck;
import nl.beheermodule.platform.audit.AuditPublisher;
import nl.beheermodule.platform.audit.AuditRelay;
import nl.beheermodule.platform.audit.AuditReport;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.audit.KeptLines.KeptLine;
import nl.beheermodule.platform.events.EventPublisher;
import nl.beheermodule.platform.events.WireJson;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.PublishedEvent;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class AuditTrailIT {
    @Autowired
    AuditTrail trail;

    @Autowired
    AuditCheck check;

    @Autowired
    MongoOperations mongo;

    @Autowired
    EventPublisher publisher;

    @Autowired
    WireJson json;

    @Autowired
    TestEvents events;

    @Autowired
    TestHttp http;

    private final String organisation = "o-" + UUID.randomUUID();

    @BeforeEach
    void five_looks_at_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(5)) {
            List<Callable<Boolean>> looks = IntStream.range(0, 5)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        trail.looked(organisation, "ScanViewed", "scan-" + i);
                        return true;
                    })
                    .toList();
            for (var look : threads.invokeAll(looks)) {
                assertThat(look.get()).isTrue();
            }
        }
    }

    @Test
    void lines_written_at_once_form_one_unbroken_chain() {
        assertThat(mongo.getCollection("audit").countDocuments(new Document("organisationId", organisation)))
                .isEqualTo(5);
        assertThat(check.firstBreak(organisation)).isEmpty();
    }

    @Test
    void a_changed_line_breaks_the_chain() {
        change(3, "by", "niemand");
        assertThat(check.firstBreak(organisation)).contains(3L);
    }

    @Test
    void a_removed_line_breaks_the_chain() {
        remove(2);
        assertThat(check.firstBreak(organisation)).contains(2L);
    }

    @Test
    void a_line_put_in_between_breaks_the_chain() {
        Document third = line(3);
        mongo.getCollection("audit")
                .insertOne(third.append("_id", organisation + ":3a").append("entryId", "put-in"));
        assertThat(check.firstBreak(organisation)).contains(4L);
    }

    @Test
    void lines_taken_off_the_end_are_found_by_what_is_kept_elsewhere() {
        List<PublishedEvent> kept = published(5);
        remove(5);
        remove(4);
        assertThat(check.firstBreak(organisation)).isEmpty();
        assertThat(check.verify(organisation, keptOf(kept)).breaks())
                .containsExactly(new AuditBreak(organisation, 4, Why.GONE));
    }

    @Test
    void a_chain_that_is_gone_altogether_is_found_by_what_is_kept_elsewhere() {
        List<PublishedEvent> kept = published(5);
        IntStream.rangeClosed(1, 5).forEach(this::remove);
        assertThat(check.verify(keptOf(kept)).breaks()).contains(new AuditBreak(organisation, 1, Why.GONE));
    }

    @Test
    void a_chain_that_was_made_anew_differs_from_what_is_kept_elsewhere() {
        List<PublishedEvent> kept = published(5);
        mongo.getCollection("audit").deleteMany(new Document("organisationId", organisation));
        String another = "o-" + UUID.randomUUID();
        IntStream.range(0, 5).forEach(i -> trail.looked(another, "ScanViewed", "another-" + i));
        assertThat(check.firstBreak(another)).isEmpty();
        assertThat(check.verify(another, keptOf(kept).as(another)).breaks())
                .containsExactly(new AuditBreak(another, 1, Why.DIFFERS_FROM_COPY));
    }

    @Test
    void an_unbroken_chain_is_what_is_kept_elsewhere() {
        List<PublishedEvent> kept = published(5);
        assertThat(check.verify(organisation, keptOf(kept))).isEqualTo(new AuditReport(1, 5, 0, List.of()));
        assertThat(check.verify(organisation, keptOf(kept.subList(0, 3))))
                .isEqualTo(new AuditReport(1, 5, 2, List.of()));
    }

    @Test
    void every_line_is_published_with_its_hash_and_then_no_longer_waits() {
        List<PublishedEvent> lines = published(5);
        assertThat(lines).extracting(PublishedEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        AuditLineWritten third = (AuditLineWritten) lines.get(2).event();
        assertThat(third.hash()).isEqualTo(line(3).getString("hash"));
        assertThat(third.previousHash()).isEqualTo(line(2).getString("hash"));
        assertThat(third.service()).isEqualTo("sample-service");
        Awaitility.await().until(() -> waiting() == 0);
    }

    @Test
    void a_line_that_a_crash_left_unpublished_is_published_by_the_sweep() {
        published(5);
        Awaitility.await().until(() -> waiting() == 0);
        long before = events.of("sample-service:" + organisation).size();
        change(4, "unpublished", Instant.now().minus(Duration.ofSeconds(10)).toEpochMilli());
        Awaitility.await()
                .until(() -> events.of("sample-service:" + organisation).size() == before + 1);
        Awaitility.await().until(() -> waiting() == 0);
        assertThat(check.firstBreak(organisation)).isEmpty();
    }

    @Test
    void what_another_process_left_unpublished_is_told_before_what_follows_it() throws Exception {
        published(5);
        AuditTrail killed = neverPublishing();
        IntStream.range(0, 700).forEach(i -> killed.looked(organisation, "ScanViewed", "left-" + i));
        trail.looked(organisation, "ScanViewed", "after");
        assertThat(published(706))
                .extracting(PublishedEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 706).boxed().toList());
        Awaitility.await().until(() -> waiting() == 0);
        assertThat(events.of("sample-service:" + organisation)).hasSize(706);
    }

    /** As of a process that is killed before it has sent anything. */
    private AuditTrail neverPublishing() throws InterruptedException {
        AuditRelay dead = new AuditRelay(
                mongo,
                new AuditPublisher(publisher, json, "sample-service"),
                Duration.ofHours(1),
                new SimpleMeterRegistry());
        dead.destroy();
        return new AuditTrail(mongo, dead, Clock.systemUTC());
    }

    @Test
    void operators_may_have_a_chain_followed_and_nobody_else() {
        change(2, "action", "Iets anders");
        Answer answer = http.as(Tokens.operator("otto")).get("/actuator/audit/" + organisation);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json()
                        .path("report")
                        .path("breaks")
                        .get(0)
                        .path("number")
                        .asInt())
                .isEqualTo(2);
        assertThat(answer.json().path("head").path("number").asInt()).isEqualTo(5);
        assertThat(http.as(Tokens.employee("eva")).get("/actuator/audit").status())
                .isEqualTo(403);
        assertThat(http.as(Tokens.operator("otto")).get("/actuator/audit").text())
                .contains(organisation);
    }

    /** As they came on the topic, in the order of their numbers. */
    private List<PublishedEvent> published(int lines) {
        return Awaitility.await().until(() -> events.of("sample-service:" + organisation), all -> all.size() == lines);
    }

    private static KeptList keptOf(List<PublishedEvent> published) {
        List<AuditLineWritten> lines =
                published.stream().map(each -> (AuditLineWritten) each.event()).toList();
        return new KeptList(
                lines.getFirst().organisationId(),
                lines.stream()
                        .map(line -> new KeptLine(line.number(), line.hash()))
                        .toList());
    }

    private long waiting() {
        return mongo.getCollection("audit")
                .countDocuments(new Document("organisationId", organisation)
                        .append("unpublished", new Document("$exists", true)));
    }

    private Document line(int number) {
        return java.util.Objects.requireNonNull(mongo.getCollection("audit")
                .find(new Document("_id", organisation + ":" + number))
                .first());
    }

    private void change(int number, String field, Object value) {
        mongo.getCollection("audit")
                .updateOne(
                        new Document("_id", organisation + ":" + number),
                        new Document("$set", new Document(field, value)));
    }

    private void remove(int number) {
        mongo.getCollection("audit").deleteOne(new Document("_id", organisation + ":" + number));
    }
}
