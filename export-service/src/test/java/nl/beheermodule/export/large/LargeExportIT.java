package nl.beheermodule.export.large;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.platform.test.TestMongo;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.TestIssuer;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hundred thousand rows, from a service whose heap is 256 MB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeExportIT {
    private static final int ROWS = 100_000;
    private static final int HOLDERS = 1_000;
    private static final int HEAP = 256;
    private static final int TOGETHER = 5_000;

    private final String organisation = UUID.randomUUID().toString();
    private final String anna = UUID.randomUUID().toString();
    private final String database = TestMongo.freshDatabase();
    private final TestIssuer issuer = TestIssuer.start();
    private final TestEvents events = new TestEvents();
    private final String token = issuer.issued(Tokens.person(anna)).serialized();
    private final OwnProcess service = start();

    private OwnProcess start() {
        try {
            return OwnProcess.start(HEAP, database, issuer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @BeforeAll
    void a_company_with_a_hundred_thousand_machtigingen() {
        fill();
        events.publish(5, annaManages());
        service.awaitReady(path("jobs"), token);
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        service.close();
        events.destroy();
        issuer.close();
    }

    @Test
    void a_hundred_thousand_rows_as_xlsx_csv_and_job_fit_in_256_megabytes() throws Exception {
        try (InputStream file = service.download(path("authorizations.csv"), token)) {
            assertThat(lines(file)).isEqualTo(ROWS + 1);
        }
        try (InputStream file = service.download(path("authorizations.xlsx"), token)) {
            assertThat(rows(file)).isEqualTo(ROWS + 1);
        }
        String job = json(service.post(path("jobs"), token, "{\"overview\":\"AUTHORIZATIONS\",\"type\":\"XLSX\"}"))
                .path("id")
                .asString();
        JsonNode done = Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> json(service.get(path("jobs/" + job), token)), LargeExportIT::isOver);
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("rows").asInt()).isEqualTo(ROWS);
        try (InputStream file = service.download(path("jobs/" + job + "/file"), token)) {
            assertThat(rows(file)).isEqualTo(ROWS + 1);
        }
        assertThat(service.lives()).isTrue();
    }

    private static boolean isOver(JsonNode job) {
        return List.of("DONE", "FAILED").contains(job.path("state").asString());
    }

    private static long lines(InputStream csv) throws IOException {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return text.lines().count();
        }
    }

    /** Counted as they come: the test must not need the memory that the service may not use. */
    private static long rows(InputStream xlsx) throws IOException, XMLStreamException {
        Path file = Files.createTempFile("large", ".xlsx");
        try {
            Files.copy(xlsx, file, StandardCopyOption.REPLACE_EXISTING);
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return rows(XMLInputFactory.newDefaultFactory().createXMLStreamReader(sheet));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long rows(XMLStreamReader sheet) throws XMLStreamException {
        long rows = 0;
        while (sheet.hasNext()) {
            if (sheet.next() == XMLStreamReader.START_ELEMENT
                    && sheet.getLocalName().equals("row")) {
                rows++;
            }
        }
        return rows;
    }

    private void fill() {
        ConnectionString uri = new ConnectionString(database);
        try (MongoClient client = MongoClients.create(uri)) {
            MongoDatabase mongo = client.getDatabase(Objects.requireNonNull(uri.getDatabase()));
            mongo.getCollection("means_rows")
                    .insertMany(
                            IntStream.range(0, HOLDERS).mapToObj(this::holder).toList());
            for (int from = 0; from < ROWS; from += TOGETHER) {
                mongo.getCollection("authorization_rows")
                        .insertMany(IntStream.range(from, from + TOGETHER)
                                .mapToObj(this::row)
                                .toList());
            }
        }
    }

    private Document holder(int number) {
        return new Document("_id", "m-" + number)
                .append("organisationIds", List.of(organisation))
                .append("personId", "p-" + number)
                .append("uniqueId", "ZB-" + number)
                .append("name", "Gebruiker Nummer " + number)
                .append("nameSort", "nummer " + number)
                .append("email", "gebruiker" + number + "@example.nl")
                .append("role", "USER")
                .append("level", "EH3")
                .append("status", "ACTIVE")
                .append("secondFactor", "NONE");
    }

    private Document row(int number) {
        String service = "Dienst %05d".formatted(number / HOLDERS);
        return new Document("_id", UUID.randomUUID().toString())
                .append("organisationId", organisation)
                .append("meansId", "m-" + number % HOLDERS)
                .append("personSort", "gebruiker nummer " + number % HOLDERS)
                .append("serviceId", "s-" + number / HOLDERS)
                .append("serviceName", service)
                .append("serviceSort", service.toLowerCase(java.util.Locale.ROOT))
                .append("level", "EH3")
                .append("startDate", "2026-01-01")
                .append("endDate", "2999-12-31");
    }

    private MeansActivated annaManages() {
        return new MeansActivated(
                "m-of-" + anna,
                "ZB-ANNA",
                List.of(organisation),
                anna,
                "anna",
                AssuranceLevel.EH3,
                Role.ADMINISTRATOR,
                SecondFactor.OTP,
                null,
                LocalDate.of(2999, 12, 31),
                false,
                Instant.parse("2026-11-23T09:00:00Z"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private String path(String rest) {
        return "/v1/organisations/" + organisation + "/" + rest;
    }
}
