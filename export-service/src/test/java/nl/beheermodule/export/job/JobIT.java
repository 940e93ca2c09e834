package nl.beheermodule.export.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Exports that are made aside. */
@ServiceIT
class JobIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int ROWS = 3_000;

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    MongoOperations mongo;

    @Autowired
    MutableClock clock;

    @Autowired
    Jobs jobs;

    @Autowired
    JobQueue queue;

    @Autowired
    MakeFile files;

    @Autowired
    JobSweeper sweeper;

    private final String organisation = UUID.randomUUID().toString();
    private TestHttp anna;

    @BeforeEach
    void a_company_with_machtigingen() {
        clock.set(NOW);
        anna = http.as(members.administrator(organisation));
        mongo.getCollection("means_rows").insertOne(means("m-" + organisation));
        mongo.getCollection("authorization_rows")
                .insertMany(IntStream.range(0, ROWS).mapToObj(this::row).toList());
    }

    @AfterEach
    void back_in_time() {
        clock.set(NOW);
    }

    @Test
    void a_file_is_made_aside_and_fetched_when_it_is_done() throws IOException {
        Answer asked = anna.post(path(), "{\"overview\":\"AUTHORIZATIONS\",\"type\":\"XLSX\"}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(asked.json().path("expiresAt").asString()).isEqualTo("2026-11-24T09:00:00Z");
        String job = asked.json().path("id").asString();
        assertThat(asked.header("Location")).isEqualTo(path() + "/" + job);

        JsonNode done = awaitState(job, "DONE");
        assertThat(done.path("rows").asInt()).isEqualTo(ROWS);
        assertThat(done.path("done").asInt()).isEqualTo(ROWS);
        Answer file = anna.get(path() + "/" + job + "/file");
        assertThat(file.header("Content-Disposition")).contains("machtigingen%20-%202026-11-23.xlsx");
        assertThat(file.bytes()).hasSize(done.path("bytes").asInt());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(ROWS);
        }
        assertThat(actions()).contains("export.authorizations.xlsx.requested", "export.authorizations.xlsx");
    }

    @Test
    void Q21_a_file_that_is_made_aside_follows_the_search_too() {
        String job = asked("{\"overview\":\"AUTHORIZATIONS\",\"type\":\"CSV\",\"query\":\"Dienst 00042\"}");
        awaitState(job, "DONE");
        assertThat(anna.get(path() + "/" + job + "/file").text().lines()).hasSize(2);
        assertThat(anna.post(path(), "{\"overview\":\"MEANS\",\"type\":\"CSV\",\"sort\":\"price\"}")
                        .status())
                .isEqualTo(400);
        assertThat(anna.post(path(), "{\"type\":\"CSV\"}").status()).isEqualTo(400);
    }

    @Test
    void only_who_asked_sees_an_export() {
        String job = asked("{\"overview\":\"MEANS\",\"type\":\"CSV\"}");
        awaitState(job, "DONE");
        TestHttp colleague = http.as(members.administrator(organisation));
        assertThat(colleague.get(path() + "/" + job).status()).isEqualTo(404);
        assertThat(colleague.get(path() + "/" + job + "/file").status()).isEqualTo(404);
        assertThat(colleague.delete(path() + "/" + job).status()).isEqualTo(404);
        assertThat(colleague.get(path()).json()).isEmpty();
        assertThat(anna.get(path()).json()).hasSize(1);
    }

    @Test
    void an_export_is_kept_for_a_day() {
        String job = asked("{\"overview\":\"MEANS\",\"type\":\"CSV\"}");
        awaitState(job, "DONE");
        clock.set(NOW.plus(Duration.ofDays(1)).minusMillis(1));
        assertThat(anna.get(path() + "/" + job + "/file").status()).isEqualTo(200);
        clock.set(NOW.plus(Duration.ofDays(1)));
        assertThat(anna.get(path() + "/" + job + "/file").status()).isEqualTo(404);
        sweeper.sweep();
        assertThat(chunksOf(job)).isZero();
        assertThat(mongo.findById(job, Job.class)).isNull();
    }

    @Test
    void what_is_cancelled_stops_at_the_next_sign_of_life_and_leaves_nothing() {
        Job job = claimed();
        AtomicInteger asked = new AtomicInteger();
        files.make(job, () -> {
            if (asked.incrementAndGet() == 2) {
                jobs.cancel(job);
            }
            return false;
        });
        assertThat(stored(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(stored(job).done()).isLessThan(ROWS);
        assertThat(chunksOf(job.id())).isZero();
    }

    @Test
    void a_file_that_was_thrown_away_cannot_be_fetched() {
        String job = asked("{\"overview\":\"MEANS\",\"type\":\"XLSX\"}");
        awaitState(job, "DONE");
        assertThat(anna.delete(path() + "/" + job).status()).isEqualTo(204);
        assertThat(anna.get(path() + "/" + job + "/file").problem()).isEqualTo("export-not-ready");
        assertThat(chunksOf(job)).isZero();
    }

    @Test
    void what_a_crash_left_is_made_again_and_the_silent_one_no_longer_counts() {
        Job silent = claimed();
        queue.alive(silent, 1_000);
        mongo.getCollection("export_jobs")
                .updateOne(
                        new Document("_id", silent.id()),
                        new Document("$set", new Document("claimableAt", java.util.Date.from(NOW))));
        Awaitility.await().until(() -> stored(silent).state() == JobState.DONE);
        assertThat(stored(silent).attempt()).isEqualTo(2);
        assertThatThrownBy(() -> queue.alive(silent, 2_000)).isInstanceOf(JobStopped.class);
        assertThatThrownBy(() -> queue.done(silent, ROWS, 1, 1)).isInstanceOf(JobStopped.class);
        assertThat(stored(silent).rows()).isEqualTo(ROWS);
    }

    @Test
    void a_process_that_stops_hands_its_export_to_another() {
        Job job = claimed();
        files.make(job, () -> true);
        Awaitility.await().until(() -> stored(job).state() == JobState.DONE);
        assertThat(stored(job).attempt()).isEqualTo(2);
    }

    @Test
    void what_fails_three_times_is_said_to_have_failed() {
        Job job = claimed();
        queue.failed(job);
        assertThat(stored(job).state()).isEqualTo(JobState.QUEUED);
        mongo.getCollection("export_jobs")
                .updateOne(
                        new Document("_id", job.id()),
                        new Document("$set", new Document("attempt", 3).append("state", "RUNNING")));
        queue.failed(stored(job));
        assertThat(stored(job).state()).isEqualTo(JobState.FAILED);
        assertThat(stored(job).claimableAt()).isNull();
    }

    @Test
    void nobody_has_more_than_five_at_a_time() {
        String person = "p-" + UUID.randomUUID();
        IntStream.range(0, Jobs.MOST_OPEN).forEach(_ -> jobs.add(later(person)));
        assertThatThrownBy(() -> jobs.add(later(person))).isInstanceOf(JobRefused.class);
    }

    /** Begun by nobody: not before tomorrow. */
    private Job later(String person) {
        Instant never = NOW.plus(Duration.ofDays(2));
        return new Job(
                UUID.randomUUID().toString(),
                organisation,
                person,
                OverviewKind.AUTHORIZATIONS,
                FileType.CSV,
                new Selection("", "", List.of(), null, null, null, false, null, null, null, null),
                "x.csv",
                JobState.QUEUED,
                0,
                0,
                0,
                never,
                NOW,
                null,
                0,
                0,
                NOW.plus(Duration.ofDays(3)));
    }

    /** As another replica would have it: claimed, so that the runner of this one leaves it alone. */
    private Job claimed() {
        Job job = jobs.add(later("p-" + UUID.randomUUID()));
        mongo.getCollection("export_jobs")
                .updateOne(
                        new Document("_id", job.id()),
                        new Document("$set", new Document("state", "RUNNING").append("attempt", 1)));
        return stored(job);
    }

    private Job stored(Job job) {
        return java.util.Objects.requireNonNull(mongo.findById(job.id(), Job.class));
    }

    private long chunksOf(String job) {
        return mongo.getCollection("export_chunks").countDocuments(new Document("jobId", job));
    }

    private List<String> actions() {
        return mongo.getCollection("audit")
                .find(new Document("organisationId", organisation))
                .map(line -> line.getString("action"))
                .into(new java.util.ArrayList<>());
    }

    private String asked(String json) {
        return anna.post(path(), json).json().path("id").asString();
    }

    private JsonNode awaitState(String job, String state) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> anna.get(path() + "/" + job).json(),
                        found -> found.path("state").asString().equals(state));
    }

    private String path() {
        return "/v1/organisations/" + organisation + "/jobs";
    }

    private Document means(String id) {
        return new Document("_id", id)
                .append("organisationIds", List.of(organisation))
                .append("uniqueId", "ZB-1")
                .append("name", "Zoë Coelho")
                .append("nameSort", "coelho zoe")
                .append("email", "zoe@example.nl")
                .append("role", "USER")
                .append("level", "EH3")
                .append("status", "ACTIVE")
                .append("secondFactor", "NONE");
    }

    private Document row(int number) {
        String service = "Dienst %05d".formatted(number);
        return new Document("_id", UUID.randomUUID().toString())
                .append("organisationId", organisation)
                .append("meansId", "m-" + organisation)
                .append("personSort", "zoe coelho")
                .append("serviceId", "s-" + number)
                .append("serviceName", service)
                .append("serviceSort", service.toLowerCase(java.util.Locale.ROOT))
                .append("serviceSearch", service.toLowerCase(java.util.Locale.ROOT))
                .append("level", "EH3")
                .append("startDate", "2026-11-23")
                .append("endDate", "2031-11-23");
    }
}
