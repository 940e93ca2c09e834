package nl.beheermodule.export.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.audit.AuditEvents.AuditLineWritten;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationGranted;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.platform.audit.AuditBreak;
import nl.beheermodule.platform.audit.AuditBreak.Why;
import nl.beheermodule.platform.audit.AuditCheck;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** From lines of other services to the logbook. */
@ServiceIT
class TrailIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String MEANS = "nl.beheermodule.means.";
    private static final String HASH = "0".repeat(64);

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    @Autowired
    MongoOperations mongo;

    @Autowired
    MongoDatabaseFactory database;

    private final String organisation = UUID.randomUUID().toString();
    private final String annaId = UUID.randomUUID().toString();
    private final String zoe = UUID.randomUUID().toString();
    private final String zoeMeans = UUID.randomUUID().toString();
    private TestHttp anna;
    private long number;

    @BeforeEach
    void anna_and_zoe_of_the_bakery() {
        anna = http.as(members.member(annaId, List.of(organisation), Role.ADMINISTRATOR, AssuranceLevel.EH3));
        requested(UUID.randomUUID().toString(), annaId, "Anna", "Bakker", "ZB-1");
        requested(zoeMeans, zoe, "Zoë", "Coelho", "ZB-2");
        awaitNames(2);
    }

    @Test
    void a_line_says_who_did_what_to_whom_when_and_from_where_newest_first() {
        line(annaId, MEANS + "MeansRequested.v1", zoeMeans, NOW);
        line(annaId, MEANS + "MeansRoleChanged.v1", zoeMeans, NOW.plusSeconds(60));
        JsonNode page = awaitLines(2);
        JsonNode newest = page.path("items").get(0);
        assertThat(newest.path("action").asString()).isEqualTo("MEANS_ROLE_CHANGED");
        assertThat(newest.path("kind").asString()).isEqualTo("MEANS");
        assertThat(newest.path("at").asString()).isEqualTo("2026-11-23T09:01:00Z");
        assertThat(newest.path("name").asString()).isEqualTo("Anna Bakker");
        assertThat(newest.path("personId").asString()).isEqualTo(annaId);
        assertThat(newest.path("address").asString()).isEqualTo("192.0.2.7");
        assertThat(newest.path("subject").asString()).isEqualTo("Zoë Coelho (ZB-2)");
        assertThat(page.path("items").get(1).path("action").asString()).isEqualTo("MEANS_REQUESTED");
    }

    @Test
    void a_machtiging_is_named_by_its_service_and_who_has_it() {
        String authorization = UUID.randomUUID().toString();
        events.publish(
                1,
                new AuthorizationGranted(
                        authorization,
                        organisation,
                        zoeMeans,
                        zoe,
                        "s-1",
                        "Omzetbelasting",
                        "Belastingdienst",
                        AssuranceLevel.EH3,
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2031, 11, 23),
                        null,
                        null,
                        NOW));
        line(annaId, "nl.beheermodule.authorization.AuthorizationGranted.v1", authorization, NOW);
        awaitLines(1);
        Awaitility.await()
                .until(() -> "Omzetbelasting – Zoë Coelho (ZB-2)"
                        .equals(trail("").path("items").get(0).path("subject").asString()));
        assertThat(total("?query=omzetbel")).isEqualTo(1);
    }

    @Test
    void of_the_suppliers_employees_and_of_people_elsewhere_neither_name_nor_address_is_told() {
        line("eva.medewerker", MEANS + "MeansApproved.v1", zoeMeans, NOW);
        line(UUID.randomUUID().toString(), MEANS + "MeansEnded.v1", zoeMeans, NOW.minusSeconds(1));
        line("system:means-service.expiry", MEANS + "ActivationExpired.v1", zoeMeans, NOW.minusSeconds(2));
        JsonNode lines = awaitLines(3).path("items");
        assertThat(lines.toString()).doesNotContain("eva.medewerker", "192.0.2.7", "means-service.expiry");
        assertThat(lines.get(0).path("doer").asString()).isEqualTo("EMPLOYEE");
        assertThat(lines.get(1).path("doer").asString()).isEqualTo("PERSON");
        assertThat(lines.get(1).path("personId").isNull()).isTrue();
        assertThat(lines.get(2).path("doer").asString()).isEqualTo("SYSTEM");
    }

    @Test
    void who_left_the_organisation_keeps_the_name_on_its_lines() {
        line(zoe, "nl.beheermodule.identity.ContactDetailsChanged.v1", zoe, NOW);
        awaitLines(1);
        events.publish(
                2,
                new MeansUnlinked(
                        zoeMeans, List.of(UUID.randomUUID().toString()), List.of(organisation), List.of(), zoe, NOW));
        Awaitility.await()
                .until(() -> mongo.getCollection("means_rows")
                                .countDocuments(
                                        new Document("_id", zoeMeans).append("formerOrganisationIds", organisation))
                        == 1);
        JsonNode line = trail("").path("items").get(0);
        assertThat(line.path("name").asString()).isEqualTo("Zoë Coelho");
        assertThat(line.path("subject").asString()).isEqualTo("Zoë Coelho");
    }

    @Test
    void it_can_be_narrowed_by_period_person_kind_and_text() {
        line(annaId, MEANS + "MeansRequested.v1", zoeMeans, Instant.parse("2026-11-21T22:59:59Z"));
        line(annaId, MEANS + "MeansRoleChanged.v1", zoeMeans, Instant.parse("2026-11-21T23:00:00Z"));
        line(zoe, "nl.beheermodule.identity.ContactDetailsChanged.v1", zoe, NOW);
        line("eva.medewerker", "ScanOpened", "scan-1", NOW);
        awaitLines(4);
        assertThat(total("?from=2026-11-22&to=2026-11-22")).isEqualTo(1);
        assertThat(total("?to=2026-11-21")).isEqualTo(1);
        assertThat(total("?from=2026-11-23")).isEqualTo(2);
        assertThat(total("?by=" + annaId)).isEqualTo(2);
        assertThat(total("?by=EMPLOYEE")).isEqualTo(1);
        assertThat(total("?kind=DOCUMENTS")).isEqualTo(1);
        assertThat(total("?kind=MEANS&by=" + annaId + "&query=rol")).isEqualTo(1);
        assertThat(total("?query=zoe")).isEqualTo(3);
        assertThat(total("?query=ZB-2")).isEqualTo(3);
        assertThat(total("?query=identiteitsbewijs")).isEqualTo(1);
        assertThat(total("?query=niemand")).isZero();
        assertThat(anna.get(path("trail?kind=NONSENSE")).status()).isEqualTo(400);
        assertThat(anna.get(path("trail?from=gisteren")).status()).isEqualTo(400);
        assertThat(anna.get(path("trail?sort=price")).status()).isEqualTo(400);
    }

    @Test
    void a_line_is_kept_once_and_the_first_that_came_stays() {
        AuditLineWritten line = written(annaId, MEANS + "MeansRequested.v1", zoeMeans, NOW, HASH);
        events.publish("1-" + organisation, 1, line);
        awaitLines(1);
        events.publish("1-" + organisation, 1, line);
        number = 0;
        events.publish(1, written(zoe, MEANS + "MeansEnded.v1", zoeMeans, NOW, "f".repeat(64)));
        line(annaId, MEANS + "MeansActivated.v1", zoeMeans, NOW.plusSeconds(1));
        JsonNode lines = awaitLines(2).path("items");
        assertThat(lines.get(1).path("action").asString()).isEqualTo("MEANS_REQUESTED");
        assertThat(lines.get(1).path("name").asString()).isEqualTo("Anna Bakker");
    }

    @Test
    void R23_Q21_the_file_has_the_lines_of_the_screen() throws IOException {
        String formula = UUID.randomUUID().toString();
        requested(formula, UUID.randomUUID().toString(), "=cmd", "Formule", "ZB-3");
        awaitNames(3);
        line(annaId, MEANS + "MeansEnded.v1", formula, NOW.minusSeconds(60));
        line(annaId, MEANS + "MeansRequested.v1", zoeMeans, NOW);
        line("system:x", MEANS + "ActivationExpired.v1", zoeMeans, NOW.plusSeconds(3_600));
        line("eva.medewerker", "ScanOpened", "scan-1", NOW.minusSeconds(1));
        awaitLines(4);
        assertThat(anna.get(path("trail.csv?kind=MEANS")).text().lines())
                .containsExactly(
                        "\uFEFFTijdstip;Wie;Wat;Betreft;Vanaf adres",
                        "23-11-2026 11:00:00;Automatisch;Activatie verlopen;Zoë Coelho (ZB-2);",
                        "23-11-2026 10:00:00;Anna Bakker;Middel aangevraagd;Zoë Coelho (ZB-2);192.0.2.7",
                        "23-11-2026 09:59:00;Anna Bakker;Middel beëindigd;'=cmd Formule (ZB-3);192.0.2.7");
        byte[] file = anna.get(path("trail.xlsx?query=aangevraagd")).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var row = workbook.getSheet("Logboek").getRow(1);
            assertThat(row.getCell(0).getLocalDateTimeCellValue()).hasToString("2026-11-23T10:00");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Anna Bakker");
        }
    }

    @Test
    void nothing_of_another_company_is_in_it() {
        line(annaId, MEANS + "MeansRequested.v1", zoeMeans, NOW);
        awaitLines(1);
        String other = UUID.randomUUID().toString();
        TestHttp miller = http.as(members.administrator(other));
        assertThat(miller.get("/v1/organisations/" + other + "/trail")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(miller.get("/v1/organisations/" + other + "/trail?query=zoe")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(miller.get(path("trail")).status()).isEqualTo(404);
    }

    @Test
    void a_command_over_http_is_on_it_with_the_person_and_the_forwarded_address() {
        Answer asked = anna.send(
                "POST",
                path("jobs"),
                BodyPublishers.ofString("{\"overview\":\"MEANS\",\"type\":\"CSV\"}"),
                request ->
                        request.header("Content-Type", "application/json").header("X-Forwarded-For", "198.51.100.23"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        JsonNode line = awaitLines(1).path("items").get(0);
        assertThat(line.path("action").asString()).isEqualTo("EXPORT_REQUESTED");
        assertThat(line.path("name").asString()).isEqualTo("Anna Bakker");
        assertThat(line.path("address").asString()).isEqualTo("198.51.100.23");
        assertThat(line.path("subject").asString()).isEqualTo("gebruikers (.csv)");
    }

    @Test
    void a_file_of_another_service_is_called_what_people_call_it_and_the_result_of_an_import_has_no_name() {
        line(annaId, "export.invoices.xlsx", organisation, NOW);
        line(annaId, "ImportResultOpened", UUID.randomUUID().toString(), NOW.minusSeconds(1));
        JsonNode lines = awaitLines(2).path("items");
        assertThat(lines.get(0).path("action").asString()).isEqualTo("EXPORT_MADE");
        assertThat(lines.get(0).path("subject").asString()).isEqualTo("facturen (.xlsx)");
        assertThat(lines.get(1).path("action").asString()).isEqualTo("IMPORT_RESULT_OPENED");
        assertThat(lines.get(1).path("subject").isNull()).isTrue();
    }

    @Test
    void what_is_kept_here_proves_a_chain_unbroken_to_its_end() {
        MongoDatabase here = database.getMongoDatabase();
        anna.get(path("means.csv"));
        anna.get(path("means.xlsx"));
        awaitLines(2);
        KeptTrail kept = new KeptTrail(here, "export-service");
        assertThat(AuditCheck.in(here).verify(organisation, kept).unbroken()).isTrue();
        JsonNode heads = http.as(Tokens.operator("otto"))
                .get("/actuator/auditcopies/" + organisation)
                .json();
        assertThat(heads.get(0).path("service").asString()).isEqualTo("export-service");
        assertThat(heads.get(0).path("number").asInt()).isEqualTo(2);

        mongo.getCollection("audit").deleteOne(new Document("_id", organisation + ":2"));
        assertThat(AuditCheck.in(here).verify(organisation, kept).breaks())
                .containsExactly(new AuditBreak(organisation, 2, Why.GONE));
        mongo.getCollection("audit").deleteOne(new Document("_id", organisation + ":1"));
        assertThat(AuditCheck.in(here).verify(kept).breaks()).contains(new AuditBreak(organisation, 1, Why.GONE));
    }

    private void line(String by, String action, String about, Instant at) {
        events.publish(number + 1, written(by, action, about, at, HASH));
    }

    private AuditLineWritten written(String by, String action, String about, Instant at, String hash) {
        number++;
        return new AuditLineWritten(
                "some-service",
                organisation,
                number,
                UUID.randomUUID().toString(),
                at,
                by,
                by.startsWith("system:") ? null : "192.0.2.7",
                action,
                about,
                HASH,
                hash);
    }

    private void requested(String means, String person, String firstNames, String surname, String uniqueId) {
        events.publish(
                1,
                new MeansRequested(
                        means,
                        uniqueId,
                        List.of(organisation),
                        person,
                        new PersonDetails(firstNames, null, surname, LocalDate.of(1990, 1, 1), "x@example.nl", null),
                        AssuranceLevel.EH3,
                        Role.USER,
                        SecondFactor.OTP,
                        1,
                        false,
                        null,
                        null,
                        NOW));
    }

    private void awaitNames(int people) {
        Document named = new Document("organisationIds", organisation).append("name", new Document("$exists", true));
        Awaitility.await().until(() -> mongo.getCollection("means_rows").countDocuments(named) == people);
    }

    private JsonNode awaitLines(int lines) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> trail(""), page -> page.path("total").asInt() == lines);
    }

    private int total(String query) {
        return trail(query).path("total").asInt();
    }

    private JsonNode trail(String query) {
        Answer answer = anna.get(path("trail") + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private String path(String rest) {
        return "/v1/organisations/" + organisation + "/" + rest;
    }
}
