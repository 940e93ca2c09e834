package nl.beheermodule.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationEndDateChanged;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationExpired;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationGranted;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationRevoked;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.ServiceCatalogueImported;
import nl.beheermodule.contracts.authorization.CatalogueEntry;
import nl.beheermodule.contracts.authorization.RevocationCause;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** From events to files of machtigingen. */
@ServiceIT
class AuthorizationExportIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate END = LocalDate.of(2031, 11, 23);

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    @Autowired
    MongoOperations mongo;

    private final String organisation = UUID.randomUUID().toString();
    private final String zoe = UUID.randomUUID().toString();
    private TestHttp anna;

    @BeforeEach
    void zoe_has_a_means() {
        anna = http.as(members.administrator(organisation));
        requested(zoe, "Zoë", "Coelho");
    }

    @Test
    void R23_Q3_a_row_for_each_user_and_machtiging_with_service_start_and_end() {
        granted(zoe, "s-omzet", "Omzetbelasting", END);
        granted(zoe, "general:eh3", "Algemene bevoegdheid EH3", END);
        awaitLine("Omzetbelasting");
        awaitLine("Algemene bevoegdheid");
        assertThat(csv("").lines())
                .containsExactly(
                        "\uFEFFUniekID;Naam;E-mailadres;Rol;Status;Niveau;OTP- of SMS nummer;"
                                + "Dienst;Startdatum;Einddatum",
                        "ZB-1;Zoë Coelho;Coelho@example.nl;Gebruiker;Wachten op goedkeuring;EH3;06 12345678;"
                                + "Algemene bevoegdheid t/m EH3;23-11-2026;23-11-2031",
                        "ZB-1;Zoë Coelho;Coelho@example.nl;Gebruiker;Wachten op goedkeuring;EH3;06 12345678;"
                                + "Omzetbelasting;23-11-2026;23-11-2031");
    }

    @Test
    void R23_the_xlsx_has_the_same_rows() throws IOException {
        granted(zoe, "s-omzet", "Omzetbelasting", END);
        awaitLine("Omzetbelasting");
        byte[] file = anna.get(path("xlsx")).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var row = workbook.getSheet("Machtigingen").getRow(1);
            assertThat(row.getCell(7).getStringCellValue()).isEqualTo("Omzetbelasting");
            assertThat(row.getCell(9).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(END);
        }
    }

    @Test
    void Q3_a_new_end_date_is_in_the_file_and_the_start_stays() {
        String id = granted(zoe, "s-omzet", "Omzetbelasting", END);
        events.publish(
                2,
                new AuthorizationEndDateChanged(id, organisation, zoe, "s-omzet", END, LocalDate.of(2027, 2, 1), NOW));
        awaitLine("Omzetbelasting;23-11-2026;01-02-2027");
    }

    @Test
    void R100_revoked_and_expired_ones_are_not_in_the_file_and_may_come_anew() {
        String revoked = granted(zoe, "s-1", "Omzetbelasting", END);
        String expired = granted(zoe, "s-2", "Loonheffingen", END);
        granted(zoe, "s-3", "Voorbij", TODAY.minusDays(1));
        granted(zoe, "s-4", "Laatste dag", TODAY);
        awaitLine("Omzetbelasting");
        awaitLine("Loonheffingen");
        awaitLine("Laatste dag");
        events.publish(
                2,
                new AuthorizationRevoked(
                        revoked, organisation, zoe, "s-1", NOW, RevocationCause.BY_ADMINISTRATOR, NOW));
        events.publish(2, new AuthorizationExpired(expired, organisation, zoe, "s-2", TODAY, NOW));
        awaitNoLine("Omzetbelasting");
        awaitNoLine("Loonheffingen");
        assertThat(csv("")).contains("Laatste dag").doesNotContain("Voorbij");
        events.publish(3, grant(revoked, zoe, "s-1", "Omzetbelasting", END));
        awaitLine("Omzetbelasting");
    }

    @Test
    void Q18_a_means_that_ends_takes_its_machtigingen_along() {
        granted(zoe, "s-1", "Omzetbelasting", END);
        awaitLine("Omzetbelasting");
        events.publish(2, new MeansEnded(zoe, List.of(organisation), List.of(), "p-" + zoe, NOW));
        awaitNoLine("Omzetbelasting");
    }

    @Test
    void Q21_the_file_follows_search_filters_and_sorting_of_the_screen() {
        String bert = UUID.randomUUID().toString();
        requested(bert, "Bert", "Aalders");
        granted(zoe, "s-1", "Omzetbelasting", END);
        granted(bert, "s-1", "Omzetbelasting", LocalDate.of(2027, 1, 23));
        granted(bert, "s-2", "=HYPERLINK(1)", LocalDate.of(2027, 1, 24));
        awaitLine("Zoë Coelho", "Omzetbelasting");
        awaitLine("Bert Aalders", "Omzetbelasting");
        awaitLine("Bert Aalders", "'=HYPERLINK(1)");
        awaitNames(3);

        assertThat(csv("?query=ZOE")).contains("Zoë").doesNotContain("Bert");
        assertThat(csv("?query=omzet")).containsSubsequence("Bert", "Zoë").doesNotContain("HYPERLINK");
        assertThat(csv("?serviceId=s-2")).contains("Bert").doesNotContain("Zoë");
        assertThat(csv("?meansId=" + zoe)).contains("Zoë").doesNotContain("Bert");
        assertThat(csv("?expiring=true")).contains("Omzetbelasting").doesNotContain("HYPERLINK", "Zoë");
        assertThat(csv("?expiresFrom=2027-01-24&expiresTo=2027-01-31"))
                .contains("HYPERLINK")
                .doesNotContain("Omzet");
        assertThat(csv("?sort=-personName,endDate")).containsSubsequence("Zoë", "Bert", "23-01-2027", "24-01-2027");
        assertThat(anna.get(path("csv") + "?sort=price").status()).isEqualTo(400);
    }

    @Test
    void Q21_the_search_of_services_finds_providers_and_no_people_as_the_overview_of_services_does() {
        granted(zoe, "s-1", "Omzetbelasting", END);
        awaitLine("Omzetbelasting");
        awaitNames(1);
        assertThat(csv("?serviceQuery=belastingdienst")).contains("Omzetbelasting");
        assertThat(csv("?query=belastingdienst")).contains("Omzetbelasting");
        assertThat(csv("?serviceQuery=zoe")).doesNotContain("Omzetbelasting");
        assertThat(csv("?serviceQuery=omzet&query=zoe")).contains("Omzetbelasting");
        assertThat(csv("?serviceQuery=omzet&query=bert")).doesNotContain("Omzetbelasting");
    }

    @Test
    void Q21_a_service_that_the_catalogue_renamed_or_dropped_is_so_in_the_file_too() {
        String service = UUID.randomUUID().toString();
        granted(zoe, service, "EU Portalen", END);
        awaitLine("EU Portalen");
        events.publish(
                7,
                catalogue(
                        "c-7",
                        new CatalogueEntry(service, "Douaneportaal", "Douane", AssuranceLevel.EH4, true, false)));
        awaitLine("Douaneportaal");
        assertThat(csv("?serviceQuery=douane")).contains("Douaneportaal");
        assertThat(csv("")).doesNotContain("EU Portalen");
        events.publish(
                8,
                catalogue(
                        "c-8", new CatalogueEntry(service, "Douaneportaal", "Douane", AssuranceLevel.EH4, true, true)));
        awaitLine("Douaneportaal (staat niet meer in de dienstencatalogus)");
        events.publish(
                7,
                catalogue(
                        "c-7",
                        new CatalogueEntry(
                                service, "EU Portalen", "Douane", AssuranceLevel.EH3, true, false))); // late, and older
        granted(zoe, service, "EU Portalen", END.minusDays(1)); // told after the catalogue, granted before it
        awaitLine("Douaneportaal (staat niet meer", "22-11-2031");
        assertThat(csv("")).doesNotContain("EU Portalen");
    }

    private static ServiceCatalogueImported catalogue(String version, CatalogueEntry entry) {
        return new ServiceCatalogueImported(version, 0, 1, 0, List.of(entry), NOW);
    }

    @Test
    void Q21_nothing_of_another_company_is_in_the_file() {
        granted(zoe, "s-1", "Omzetbelasting", END);
        awaitLine("Omzetbelasting");
        String other = UUID.randomUUID().toString();
        TestHttp miller = http.as(members.administrator(other));
        assertThat(miller.get("/v1/organisations/" + other + "/authorizations.csv")
                        .text()
                        .lines())
                .hasSize(1);
        assertThat(miller.get(path("csv")).status()).isEqualTo(404);
    }

    @Test
    void each_export_is_on_the_audit_trail() {
        csv("");
        assertThat(mongo.getCollection("audit")
                        .countDocuments(new Document("organisationId", organisation)
                                .append("action", "export.authorizations.csv")))
                .isEqualTo(1);
    }

    private String granted(String means, String service, String name, LocalDate end) {
        String id = UUID.randomUUID().toString();
        events.publish(1, grant(id, means, service, name, end));
        return id;
    }

    private AuthorizationGranted grant(String id, String means, String service, String name, LocalDate end) {
        return new AuthorizationGranted(
                id,
                organisation,
                means,
                "p-" + means,
                service,
                name,
                "Belastingdienst",
                AssuranceLevel.EH3,
                TODAY,
                end,
                null,
                null,
                NOW);
    }

    private void requested(String means, String firstNames, String surname) {
        events.publish(
                1,
                new MeansRequested(
                        means,
                        "ZB-1",
                        List.of(organisation),
                        "p-" + means,
                        new PersonDetails(
                                firstNames,
                                null,
                                surname,
                                LocalDate.of(1990, 1, 1),
                                surname + "@example.nl",
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

    private void awaitNames(int rows) {
        Document named =
                new Document("organisationId", organisation).append("personSort", new Document("$exists", true));
        Awaitility.await().until(() -> mongo.getCollection("authorization_rows").countDocuments(named) == rows);
    }

    private void awaitLine(String... parts) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        csv("").lines().anyMatch(line -> List.of(parts).stream().allMatch(line::contains)));
    }

    private void awaitNoLine(String part) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !csv("").contains(part));
    }

    private String csv(String query) {
        return anna.get(path("csv") + query).text();
    }

    private String path(String extension) {
        return "/v1/organisations/" + organisation + "/authorizations." + extension;
    }
}
