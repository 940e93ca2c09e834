package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.authorization.known.domain.HolderDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.identity.IdentityEvents.PersonRegistered;
import nl.beheermodule.platform.test.web.TestImports;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Machtigingen from a file with the columns of our own export. */
class ImportIT extends Companies {
    @Autowired
    HolderDirectory holders;

    private Company company;
    private Colleague anna;
    private Colleague bram;
    private TestImports imports;

    @BeforeEach
    void aCompany() {
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        bram = company.user(AssuranceLevel.EH2_PLUS);
        imports = new TestImports(anna.http(), company.id);
    }

    @Test
    void an_exported_file_that_was_edited_shows_old_and_new_and_changes_the_end_date_q15() {
        String service = Company.service(anna.http(), "Mijn%20Kadaster");
        String id = Company.authorizationId(company.grant(anna.http(), service, anna.meansId(), "2027-06-30"));
        String dryRun = imports.dryRun("""
                UniekID;Naam;E-mailadres;Rol;Status;Niveau;OTP- of SMS nummer;Dienst;Startdatum;Einddatum
                %s;Anna;;Beheerder;Actief;EH3;;Mijn Kadaster;23-11-2026;31-12-2028
                """.formatted(uniqueId(anna)));
        JsonNode row = imports.rows(dryRun, "").path("items").get(0);
        assertThat(row.path("outcome").asString()).isEqualTo("CHANGED");
        assertThat(row.path("about").asString()).endsWith(" – Mijn Kadaster");
        assertThat(row.path("changes").toString())
                .isEqualTo("[{\"column\":\"Einddatum\",\"from\":\"30-06-2027\",\"to\":\"31-12-2028\"}]");
        assertThat(endOf(id)).as("nothing is done yet").isEqualTo("2027-06-30");
        imports.applied(dryRun, "");
        assertThat(endOf(id)).isEqualTo("2028-12-31");
        events.awaitNames(id, "AuthorizationGranted", "AuthorizationEndDateChanged");
    }

    @Test
    void the_same_file_twice_grants_once() {
        String file = "UniekID;Dienst;Dienstverlener\n" + uniqueId(anna) + ";mijn kadaster;\n" + uniqueId(anna)
                + ";Algemene bevoegdheid t/m EH3;\n";
        String first = imports.dryRun(file);
        assertThat(imports.applied(first, "").path("results").path("added").asInt())
                .isEqualTo(2);
        assertThat(imports.rows(first, "").path("items"))
                .allSatisfy(
                        row -> assertThat(row.path("changes").get(0).path("to").asString())
                                .as("five years unless said otherwise (R91)")
                                .isEqualTo("23-11-2031"));
        String again = imports.dryRun(file);
        assertThat(imports.read(again).json().path("shown").path("unchanged").asInt())
                .isEqualTo(2);
        assertThat(imports.apply(again, "").problem()).isEqualTo("nothing-to-import");
    }

    @Test
    void what_cannot_be_granted_is_refused_with_the_reason_r89_r95_r97() {
        String of = uniqueId(anna);
        String dryRun = imports.dryRun("UniekID;E-mailadres;Dienst;Vestigingsnummer;Einddatum\n"
                + uniqueId(bram) + ";;Mijn Kadaster;;\n"
                + of + ";;Mijn Kadaster;;23-11-2026\n"
                + of + ";;Mijn Kadaster;;24-11-2031\n"
                + of + ";;Mijn Kadaster;;31-02-2027\n"
                + of + ";;Bestaat niet;;\n"
                + of + ";;;;\n"
                + "ZB-NIET-0000;;Mijn Kadaster;;\n"
                + ";;Mijn Kadaster;;\n"
                + ";niemand@example.test;Mijn Kadaster;;\n"
                + of + ";;Mijn Kadaster;12;\n"
                + of + ";;Mijn Kadaster, alleen vestiging 000012345678;;\n");
        assertThat(imports.rows(dryRun, "?size=50&outcome=REFUSED").path("items"))
                .extracting(row -> row.path("message").asString())
                .containsExactly(
                        "Let op! Deze gebruiker heeft niet het benodigde niveau voor deze machtiging.",
                        "Einddatum: Kies een einddatum vanaf morgen.",
                        "Einddatum: Kies een einddatum die maximaal 5 jaar in de toekomst ligt.",
                        "Einddatum: ‘31-02-2027’ is geen datum. Schrijf een datum als 31-12-2029.",
                        "Dienst: deze dienst staat niet in de dienstencatalogus.",
                        "Dienst: vul de naam van de dienst in.",
                        "UniekID: deze gebruiker is niet gevonden bij dit bedrijf.",
                        "UniekID: vul het UniekID of het e-mailadres van de gebruiker in.",
                        "E-mailadres: deze gebruiker is niet gevonden bij dit bedrijf.",
                        "Vestigingsnummer: een vestigingsnummer heeft 12 cijfers. Zet de kolom op ‘Tekst’.",
                        "Vestigingsnummer: Dit vestigingsnummer hoort niet bij dit bedrijf, of is bij ons niet bekend.");
    }

    @Test
    void a_user_of_another_company_is_not_found_and_not_named() {
        Colleague stranger = newCompany().administrator(AssuranceLevel.EH3);
        String dryRun = imports.dryRun("UniekID;Dienst\n" + stranger.meansId() + ";Mijn Kadaster\n");
        JsonNode row = imports.rows(dryRun, "").path("items").get(0);
        assertThat(row.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(row.path("about").asString()).isEqualTo(stranger.meansId() + " – Mijn Kadaster");
    }

    @Test
    void a_user_may_be_named_by_e_mail_address_in_whatever_case() {
        String email = "Bram." + UUID.randomUUID() + "@Korenschoof.example";
        events.publish(
                1,
                new PersonRegistered(
                        personId(bram),
                        new PersonDetails("Bram", null, "Jansen", LocalDate.of(1990, 1, 1), email, null),
                        Instant.parse("2026-11-23T09:00:00Z")));
        OrganisationId organisation = new OrganisationId(company.id);
        Awaitility.await("copy of the person")
                .atMost(Duration.ofSeconds(20))
                .until(() -> holders.byEmail(organisation, List.of(email))
                                .getOrDefault(email, List.of())
                                .size()
                        == 1);
        String dryRun = imports.dryRun(
                "E-mailadres;Dienst\n" + email.toUpperCase(Locale.ROOT) + ";Algemene bevoegdheid t/m EH2+\n");
        assertThat(imports.applied(dryRun, "").path("results").path("added").asInt())
                .isEqualTo(1);
        JsonNode granted = anna.http()
                .get(company.path("/authorizations?meansId=" + bram.meansId()))
                .json();
        assertThat(granted.path("total").asInt()).isEqualTo(1);
    }

    /** The id does as well, and is unique among the colleagues of all tests. */
    private static String uniqueId(Colleague colleague) {
        return colleague.meansId();
    }

    private static String personId(Colleague colleague) {
        return colleague.meansId().substring("m-of-".length());
    }

    private String endOf(String authorizationId) {
        return anna.http()
                .get(company.path("/authorizations?meansId=" + anna.meansId()))
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("authorizationId").asString().equals(authorizationId))
                .map(item -> item.path("endDate").asString())
                .findFirst()
                .orElseThrow();
    }
}
