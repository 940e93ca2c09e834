package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestImports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Users from a file: who is new is applied for, and is told what cannot be. */
@ServiceIT
class UserImportIT {
    private static final String HEADER =
            "UniekID;Voornamen;Tussenvoegsel;Achternaam;Geboortedatum;E-mailadres;Rol;Niveau\n";
    private static final String AGREED = """
            {"contractYears":3,"agreed":true,"quoteId":"q-1"}""";

    @Autowired
    TestHttp http;

    @Autowired
    TestEvents events;

    @Autowired
    Desk desk;

    private Company bakery;
    private TestImports imports;

    @BeforeEach
    void a_bakery() {
        bakery = desk.company(http);
        imports = new TestImports(bakery.sanne(), bakery.id());
    }

    @Test
    void R51_R53_new_users_at_EH2_are_applied_for_on_the_terms_agreed_to_and_the_same_file_again_asks_nothing() {
        String email = "lotte." + UUID.randomUUID() + "@korenschoof.example";
        String file = HEADER + ";Lotte;van der;Bos;31-12-1990;" + email + ";Gebruiker;EH2\n";
        String dryRun = imports.dryRun(file);
        assertThat(imports.rows(dryRun, "").path("items").get(0).path("outcome").asString())
                .isEqualTo("NEW");
        assertThat(users(email).path("total").asInt()).as("nothing is done yet").isZero();

        assertThat(imports.apply(dryRun, "{}").json().path("detail").asString())
                .isEqualTo("Ga akkoord met de aanvraag.");
        imports.applied(dryRun, AGREED);
        JsonNode user = users(email).path("items").get(0);
        assertThat(user.path("name").asString()).isEqualTo("Lotte van der Bos");
        assertThat(user.path("status").asString()).isEqualTo("AWAITING_APPROVAL");
        MeansRequested requested = events.await(user.path("meansId").asString(), MeansRequested.class);
        assertThat(requested.contractYears()).isEqualTo(3);
        assertThat(requested.quoteId()).isEqualTo("q-1");
        assertThat(requested.requestedBy()).isEqualTo(bakery.sannesPerson());

        String again = imports.dryRun(file);
        assertThat(imports.rows(again, "").path("items").get(0).path("message").asString())
                .isEqualTo("Deze gebruiker is er al: " + user.path("uniqueId").asString() + ".");
        assertThat(imports.apply(again, AGREED).problem()).isEqualTo("nothing-to-import");
    }

    @Test
    void R43_R44_who_needs_an_identity_document_is_added_in_the_wizard() {
        String dryRun = imports.dryRun(HEADER
                + ";Noor;;Smit;31-12-1990;noor@korenschoof.example;Beheerder;EH2\n"
                + ";Noor;;Smit;31-12-1990;noor@korenschoof.example;Gebruiker;EH3\n"
                + ";Noor;;Smit;31-12-1990;noor@korenschoof.example;Baas;EH2\n"
                + ";Noor;;Smit;31-12-1990;noor@korenschoof.example;;EH9\n");
        String document =
                "Niveau: voor dit middel zijn identiteitsgegevens en een kopie van het identiteitsbewijs nodig. "
                        + "Voeg deze gebruiker toe via ‘Voeg toe’.";
        assertThat(messages(dryRun))
                .containsExactly(
                        document,
                        document,
                        "Rol: schrijf Gebruiker of Beheerder.",
                        "Niveau: schrijf EH2, EH2+, EH3 of EH4.");
    }

    @Test
    void a_cell_that_is_wrong_is_named_by_its_column() {
        String dryRun = imports.dryRun(HEADER
                + ";;;Smit;31-12-1990;noor@korenschoof.example;;\n"
                + ";Noor;;;31-12-1990;noor@korenschoof.example;;\n"
                + ";Noor;;Smit;;noor@korenschoof.example;;\n"
                + ";Noor;;Smit;31-02-1990;noor@korenschoof.example;;\n"
                + ";Noor;;Smit;24-11-2026;noor@korenschoof.example;;\n"
                + ";Noor;;Smit;31-12-1990;noor;;\n"
                + ";Noor;;Smit;31-12-1990;;;\n"
                + "ZB-NIET-0000;;;;;noor@korenschoof.example;;\n");
        assertThat(messages(dryRun))
                .containsExactly(
                        "Voornamen: Vul de voornamen in.",
                        "Achternaam: Vul de achternaam in.",
                        "Geboortedatum: vul de geboortedatum in.",
                        "Geboortedatum: ‘31-02-1990’ is geen datum. Schrijf een datum als 31-12-1990.",
                        "De geboortedatum moet in het verleden liggen.",
                        "E-mailadres: Vul een geldig e-mailadres in.",
                        "E-mailadres: Vul het e-mailadres in.",
                        "UniekID: deze gebruiker is niet gevonden bij dit bedrijf.");
    }

    @Test
    void R86_R87_who_is_there_already_stays_as_he_is_or_is_told_why_not() {
        String email = "zoe." + UUID.randomUUID() + "@korenschoof.example";
        String id = bakery.approved(email);
        String uniqueId = bakery.detail(id).json().path("uniqueId").asString();
        String dryRun = imports.dryRun("UniekID;Naam;E-mailadres;Rol;Status;Niveau;OTP- of SMS nummer\n"
                + uniqueId + ";Zoë;" + email + ";Gebruiker;Wachten op activatie;EH3;06 12346270\n"
                + uniqueId + ";Zoë;" + email + ";Gebruiker;;EH4;\n"
                + uniqueId + ";Zoë;" + email + ";Beheerder;;EH3;\n"
                + uniqueId + ";Zoë;" + email + ";;;;0612\n");
        assertThat(imports.rows(dryRun, "").path("items").get(0).path("outcome").asString())
                .isEqualTo("UNCHANGED");
        assertThat(messages(dryRun))
                .containsExactly(
                        "",
                        "Niveau: een ander niveau geeft u niet met een import. Open de gebruiker en vraag het daar aan.",
                        "Rol: een andere rol geeft u niet met een import. Open de gebruiker en vraag het daar aan.",
                        "OTP- of SMS nummer: vul een geldig mobiel nummer in, zoals 06 12345678.");
    }

    private List<String> messages(String dryRun) {
        return imports.rows(dryRun, "?size=50")
                .path("items")
                .valueStream()
                .map(row -> row.path("message").asString(""))
                .toList();
    }

    private JsonNode users(String query) {
        return bakery.sanne().get(bakery.path("/means?query=" + query)).json();
    }
}
