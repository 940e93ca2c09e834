package nl.beheermodule.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.RoleChangeCause;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationGranted;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.contracts.identity.IdentityEvents.EstablishmentNumberRemoved;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.contracts.means.MeansEvents.ActivationExpired;
import nl.beheermodule.contracts.means.MeansEvents.ActivationLetterIssued;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansApproved;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansLinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansRejected;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.contracts.means.MeansEvents.MeansRoleChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansWithdrawn;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** From events to files. */
@ServiceIT
class MeansExportIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 23);

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    @Autowired
    MongoOperations mongo;

    private final String organisation = UUID.randomUUID().toString();
    private TestHttp anna;

    @BeforeEach
    void aCompany() {
        anna = http.as(members.administrator(organisation));
        events.publish(
                1,
                new OrganisationRegistered(
                        organisation,
                        "90004321",
                        null,
                        "Bakkerij De Korenschoof B.V.",
                        null,
                        new PostalAddress("Molenstraat", "1", "1234 AB", "Utrecht"),
                        null,
                        1,
                        NOW));
    }

    @Test
    void a_means_is_in_the_file_from_request_to_activation_with_its_status_r5() {
        String means = requested("Zoë", "Coelho");
        awaitLine("Zoë Coelho", ";Gebruiker;Wachten op goedkeuring;EH3;06 12345678");
        events.publish(2, approved(means));
        awaitLine("Zoë Coelho", ";Gebruiker;Wachten op activatie;EH3;");
        events.publish(3, new ActivationExpired(means, List.of(organisation), "p-" + means, DEADLINE, NOW));
        awaitLine("Zoë Coelho", ";Activatie verlopen;");
        events.publish(4, activated(means));
        awaitLine("Zoë Coelho", ";Beheerder;Actief;EH3;OTP-778899");
    }

    @Test
    void Q19_a_letter_for_a_higher_level_leaves_the_means_active() {
        String means = requested("Lotte", "Kuipers");
        events.publish(2, approved(means));
        events.publish(3, letter(means, DEADLINE));
        awaitLine("Lotte Kuipers", ";Wachten op activatie;");
        events.publish(4, activated(means));
        awaitLine("Lotte Kuipers", ";Actief;EH3;");
        events.publish(5, letter(means, DEADLINE));
        events.publish(
                6,
                new MeansRoleChanged(means, List.of(organisation), "p-" + means, Role.USER, AssuranceLevel.EH3, NOW));
        awaitLine("Lotte Kuipers", ";Gebruiker;Actief;EH3;");
    }

    @Test
    void Q21_the_file_follows_what_needs_attention_and_who_has_a_machtiging_that_expires_soon() {
        String lapsed = requested("Lars", "Lapsed");
        events.publish(2, approved(lapsed));
        events.publish(3, new ActivationExpired(lapsed, List.of(organisation), "p-" + lapsed, DEADLINE, NOW));
        String nearly = requested("Nel", "Nearly");
        events.publish(2, letter(nearly, LocalDate.of(2026, 11, 30)));
        String later = requested("Lies", "Later");
        events.publish(2, letter(later, LocalDate.of(2026, 12, 1)));
        events.publish(1, machtiging(later, LocalDate.of(2027, 1, 23)));
        events.publish(1, machtiging(nearly, LocalDate.of(2027, 1, 24)));
        awaitLine("Lars Lapsed", ";Activatie verlopen;");
        awaitLine("Nel Nearly", ";Wachten op activatie;");
        awaitLine("Lies Later", ";Wachten op activatie;");

        assertThat(csv("?status=ATTENTION"))
                .contains("Lars Lapsed", "Nel Nearly")
                .doesNotContain("Lies Later");
        assertThat(csv("?status=ATTENTION&query=nel")).contains("Nel Nearly").doesNotContain("Lars Lapsed");
        Awaitility.await()
                .untilAsserted(() -> assertThat(csv("?expiring=true"))
                        .contains("Lies Later")
                        .doesNotContain("Lars Lapsed", "Nel Nearly"));
    }

    @Test
    void norm_9_Q21_the_file_follows_whose_beheerdersrol_ends_within_two_months() {
        String soon = requested("Sara", "Soon");
        events.publish(2, activated(soon));
        events.publish(3, renewed(soon, LocalDate.of(2027, 1, 23)));
        String later = requested("Lars", "Longer");
        events.publish(2, activated(later));
        events.publish(3, renewed(later, LocalDate.of(2027, 1, 24)));
        awaitLine("Lars Longer", ";Actief;");
        Awaitility.await()
                .untilAsserted(() -> assertThat(csv("?status=ROLE_EXPIRING"))
                        .contains("Sara Soon")
                        .doesNotContain("Lars Longer"));
    }

    private MeansRoleChanged renewed(String means, LocalDate until) {
        return new MeansRoleChanged(
                means,
                List.of(organisation),
                "p-" + means,
                Role.ADMINISTRATOR,
                AssuranceLevel.EH3,
                until,
                RoleChangeCause.RENEWED,
                NOW);
    }

    @Test
    void a_rejected_means_is_gone_r35() {
        String means = requested("Joris", "Dalen");
        awaitLine("Joris Dalen", "");
        events.publish(2, new MeansRejected(means, List.of(organisation), "p-" + means, NOW));
        Awaitility.await().until(() -> !csv("").contains("Joris Dalen"));
    }

    @Test
    void R23_Q21_the_columns_are_right_after_level_role_link_unlink_and_end() {
        String means = requested("Noor", "Visser");
        String mill = UUID.randomUUID().toString();
        TestHttp miller = http.as(members.administrator(mill));
        events.publish(2, approved(means));
        events.publish(3, activated(means));
        awaitLine("Noor Visser", ";Beheerder;Actief;EH3;OTP-778899");

        events.publish(
                4,
                new MeansLevelChanged(
                        means,
                        "ZB-" + means.substring(0, 4),
                        List.of(organisation),
                        "p-" + means,
                        AssuranceLevel.EH3,
                        AssuranceLevel.EH4,
                        Role.ADMINISTRATOR,
                        SecondFactor.SMS,
                        null,
                        LocalDate.of(2029, 11, 22),
                        false,
                        NOW));
        awaitLine("Noor Visser", ";Beheerder;Actief;EH4;06 12345678");
        events.publish(
                5,
                new MeansRoleChanged(means, List.of(organisation), "p-" + means, Role.USER, AssuranceLevel.EH4, NOW));
        awaitLine("Noor Visser", ";Gebruiker;Actief;EH4;06 12345678");

        assertThat(miller.get("/v1/organisations/" + mill + "/means.csv").text())
                .doesNotContain("Noor Visser");
        events.publish(
                6,
                new MeansLinked(
                        means,
                        "ZB-" + means.substring(0, 4),
                        List.of(organisation, mill),
                        List.of(mill),
                        "p-" + means,
                        AssuranceLevel.EH4,
                        Role.USER,
                        SecondFactor.SMS,
                        LocalDate.of(2029, 11, 22),
                        NOW));
        Awaitility.await()
                .until(() -> miller.get("/v1/organisations/" + mill + "/means.csv")
                        .text()
                        .contains("Noor Visser"));
        events.publish(7, new MeansUnlinked(means, List.of(mill), List.of(organisation), List.of(), "p-" + means, NOW));
        Awaitility.await().until(() -> !csv("").contains("Noor Visser"));
        events.publish(8, new MeansEnded(means, List.of(mill), List.of(), "p-" + means, NOW));
        Awaitility.await()
                .until(() -> !miller.get("/v1/organisations/" + mill + "/means.csv")
                        .text()
                        .contains("Noor Visser"));
    }

    @Test
    void Q18_an_application_that_was_withdrawn_is_not_in_the_file() {
        String means = requested("Sem", "Bos");
        awaitLine("Sem Bos", "");
        events.publish(2, new MeansWithdrawn(means, List.of(organisation), "p-" + means, NOW));
        Awaitility.await().until(() -> !csv("").contains("Sem Bos"));
    }

    @Test
    void R28_without_its_establishment_number_the_company_has_the_name_of_the_whole() {
        events.publish(
                2,
                new EstablishmentNumberRemoved(
                        organisation,
                        "90004321",
                        "De Korenschoof Holding B.V.",
                        new PostalAddress("Molenstraat", "1", "1234 AB", "Utrecht"),
                        NOW));
        Awaitility.await()
                .until(() -> anna.get(path("csv")).header("Content-Disposition").contains("Holding"));
    }

    @Test
    void R77_nothing_of_an_organisation_that_ended_can_be_downloaded() {
        String mill = UUID.randomUUID().toString();
        String person = "p-" + UUID.randomUUID();
        TestHttp last = http.as(members.member(person, List.of(mill), Role.ADMINISTRATOR, AssuranceLevel.EH3));
        String file = "/v1/organisations/" + mill + "/means.csv";
        assertThat(last.get(file).status()).isEqualTo(200);

        events.publish(6, new MeansEnded("m-of-" + person, List.of(mill), List.of(mill), person, NOW));

        Awaitility.await().until(() -> last.get(file).status() == 404);
    }

    @Test
    void contact_details_follow_the_person_also_when_told_before_the_means_r86_r87() {
        String means = UUID.randomUUID().toString();
        events.publish(2, new ContactDetailsChanged("p-" + means, "eerder@example.nl", "+31687654321", NOW));
        Awaitility.await()
                .until(() -> mongo.getCollection("persons").countDocuments(new Document("_id", "p-" + means)) == 1);
        request(means, "Fatima", "El Idrissi");
        awaitLine("Fatima El Idrissi", ";eerder@example.nl;Gebruiker;Wachten op goedkeuring;EH3;06 87654321");
        events.publish(3, new ContactDetailsChanged("p-" + means, "later@example.nl", "+31687654321", NOW));
        awaitLine("Fatima El Idrissi", ";later@example.nl;");
    }

    @Test
    void the_file_follows_the_search_the_status_and_the_sorting_of_the_screen_q21() {
        requested("Zoë", "Coelho");
        requested("Bert", "Aalders");
        awaitLine("Zoë Coelho", "");
        awaitLine("Bert Aalders", "");
        assertThat(csv("?query=ZOE")).contains("Zoë Coelho").doesNotContain("Bert");
        assertThat(csv("?query=0612345678")).contains("Zoë Coelho", "Bert Aalders");
        assertThat(csv("?query=aalders@")).contains("Bert Aalders").doesNotContain("Zoë");
        assertThat(csv("?status=AWAITING_APPROVAL")).contains("Bert Aalders").doesNotContain("Actief");
        assertThat(csv("?status=AWAITING_APPROVAL&sort=-name")).containsSubsequence("Zoë Coelho", "Bert Aalders");
        assertThat(csv("?status=AWAITING_APPROVAL")).containsSubsequence("Bert Aalders", "Zoë Coelho");
        assertThat(anna.get(path("csv") + "?sort=price").status()).isEqualTo(400);
    }

    @Test
    void the_file_is_named_after_the_company_and_the_day() {
        Awaitility.await().untilAsserted(() -> {
            Answer answer = anna.get(path("xlsx"));
            assertThat(answer.header("Content-Disposition"))
                    .startsWith("attachment")
                    .contains(
                            "filename*=UTF-8''Bakkerij%20De%20Korenschoof%20B.V.%20-%20gebruikers%20-%202026-11-23.xlsx");
            assertThat(answer.header("Content-Type"))
                    .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        });
    }

    @Test
    void twenty_thousand_rows_come_as_a_stream_and_in_seconds() throws IOException {
        mongo.getCollection("means_rows")
                .insertMany(IntStream.range(0, 20_000).mapToObj(this::row).toList());
        long before = System.nanoTime();
        assertThat(csv("?status=AWAITING_APPROVAL").lines()).hasSize(20_001);
        long start = System.nanoTime();
        System.out.println(
                "20 000 rows as .csv in " + Duration.ofNanos(start - before).toMillis() + " ms");
        byte[] file = anna.get(path("xlsx") + "?status=AWAITING_APPROVAL").bytes();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("20 000 rows as .xlsx in " + took.toMillis() + " ms, " + file.length + " bytes");
        assertThat(took).isLessThan(Duration.ofSeconds(20));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                            .skip(1)
                            .map(row -> row.getCell(1).getStringCellValue()))
                    .hasSize(20_000)
                    .isSorted();
        }
    }

    private Document row(int number) {
        String name = "Naam %05d".formatted(number);
        return new Document("_id", UUID.randomUUID().toString())
                .append("organisationIds", List.of(organisation))
                .append("uniqueId", "ZB-%05d".formatted(number))
                .append("name", name)
                .append("nameSort", name)
                .append("email", "een@example.nl")
                .append("role", "USER")
                .append("level", "EH3")
                .append("status", "AWAITING_APPROVAL")
                .append("secondFactor", "OTP");
    }

    private String requested(String firstNames, String surname) {
        String means = UUID.randomUUID().toString();
        request(means, firstNames, surname);
        return means;
    }

    private void request(String means, String firstNames, String surname) {
        events.publish(
                1,
                new MeansRequested(
                        means,
                        "ZB-" + means.substring(0, 4),
                        List.of(organisation),
                        "p-" + means,
                        new PersonDetails(
                                firstNames,
                                null,
                                surname,
                                LocalDate.of(1990, 1, 1),
                                surname.replace(" ", "") + "@example.nl",
                                "+31612345678"),
                        AssuranceLevel.EH3,
                        Role.USER,
                        SecondFactor.SMS,
                        1,
                        false,
                        null,
                        null,
                        NOW));
    }

    private ActivationLetterIssued letter(String means, LocalDate activateBy) {
        return new ActivationLetterIssued(means, List.of(organisation), "p-" + means, activateBy, NOW);
    }

    private AuthorizationGranted machtiging(String means, LocalDate end) {
        return new AuthorizationGranted(
                "a-" + means,
                organisation,
                means,
                "p-" + means,
                "s-1",
                "Loonheffingen",
                "Belastingdienst",
                AssuranceLevel.EH3,
                LocalDate.of(2026, 11, 23),
                end,
                null,
                null,
                NOW);
    }

    private MeansApproved approved(String means) {
        return new MeansApproved(
                means,
                "ZB-" + means.substring(0, 4),
                List.of(organisation),
                "p-" + means,
                AssuranceLevel.EH3,
                Role.USER,
                SecondFactor.SMS,
                1,
                DEADLINE,
                NOW);
    }

    private MeansActivated activated(String means) {
        return new MeansActivated(
                means,
                "ZB-" + means.substring(0, 4),
                List.of(organisation),
                "p-" + means,
                "zoe",
                AssuranceLevel.EH3,
                Role.ADMINISTRATOR,
                SecondFactor.OTP,
                "OTP-778899",
                LocalDate.of(2029, 11, 23),
                false,
                NOW);
    }

    private void awaitLine(String name, String part) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> csv("").lines().anyMatch(line -> line.contains(name) && line.contains(part)));
    }

    private String csv(String query) {
        return anna.get(path("csv") + query).text();
    }

    private String path(String extension) {
        return "/v1/organisations/" + organisation + "/means." + extension;
    }
}
