package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.MeansActivated;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Role;
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

    @Autowired
    MeansRepository repository;

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
                + ";Noor;;Smit;31-12-1990;\"\"\"noor smit\"\"@korenschoof.example\";;\n"
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

    @Test
    void R86_R87_another_address_or_number_is_for_the_pencil_or_is_refused_as_there() {
        String waiting = uniqueId(bakery.approved("zoe@korenschoof.example"));
        String unapproved = uniqueId(
                bakery.request("zoe@korenschoof.example").json().path("meansId").asString());
        String beheerder = uniqueId(bakery.sanne()
                .post(
                        bakery.path("/means"),
                        bakery.anna("zoe@korenschoof.example", "EH3", "ADMINISTRATOR", bakery.scan()))
                .json()
                .path("meansId")
                .asString());
        String active = active();
        String dryRun = imports.dryRun("UniekID;E-mailadres;OTP- of SMS nummer\n"
                + waiting + ";nieuw@korenschoof.example;\n"
                + waiting + ";;06 87654321\n"
                + waiting + ";nieuw@korenschoof.example;06 87654321\n"
                + unapproved + ";nieuw@korenschoof.example;\n"
                + unapproved + ";;06 87654321\n"
                + beheerder + ";;06 87654321\n"
                + active + ";nieuw@korenschoof.example;\n"
                + active + ";;06 87654321\n");
        String pencil = ": wijzig dit bij de gebruiker zelf, met het potlood.";
        assertThat(messages(dryRun))
                .containsExactly(
                        "E-mailadres" + pencil,
                        "OTP- of SMS nummer" + pencil,
                        "E-mailadres en OTP- of SMS nummer" + pencil,
                        "E-mailadres: U kunt het e-mailadres pas wijzigen als de aanvraag is goedgekeurd.",
                        "OTP- of SMS nummer: U kunt het mobiele nummer pas wijzigen als de aanvraag is goedgekeurd en de"
                                + " activatie niet is verlopen.",
                        "OTP- of SMS nummer: Het mobiele nummer van een beheerder kunt u niet wijzigen.",
                        "E-mailadres: Na de activatie kan alleen de gebruiker zelf het e-mailadres wijzigen.",
                        "OTP- of SMS nummer" + pencil);
        assertThat(imports.apply(dryRun, AGREED).problem()).isEqualTo("nothing-to-import");
    }

    private String uniqueId(String meansId) {
        return bakery.detail(meansId).json().path("uniqueId").asString();
    }

    /** @return UniekID of a gebruiker at EH3 with SMS */
    private String active() {
        MeansId id = new MeansId(UUID.randomUUID().toString());
        String uniqueId = "ZB-ZACT-%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
        Means means = Bakery.active(
                Bakery.file(id, uniqueId), Role.USER, AssuranceLevel.EH3, new OrganisationId(bakery.id()));
        repository.add(means, new MeansActivated(id, (Active) means.state(), Bakery.MONDAY));
        return uniqueId;
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
