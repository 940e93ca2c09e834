package nl.beheermodule.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.ServiceCatalogueImported;
import nl.beheermodule.contracts.authorization.CatalogueEntry;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationDeclined;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationEndDateChanged;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationGranted;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRequested;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRevoked;
import nl.beheermodule.contracts.chain.ChainRevocationCause;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From events to files of ketenmachtigingen, seen from both sides. */
@ServiceIT
class ChainExportIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate END = LocalDate.of(2031, 11, 23);
    private static final int NUMBERS = 90_000_000;

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    private final String bakery = UUID.randomUUID().toString();
    private final String office = UUID.randomUUID().toString();
    private final String bakeryKvk = kvk(bakery);
    private final String officeKvk = kvk(office);
    private TestHttp anna;
    private TestHttp otto;

    @BeforeEach
    void a_bakery_and_a_salary_office() {
        anna = http.as(members.administrator(bakery));
        otto = http.as(members.administrator(office));
        registered(bakery, bakeryKvk, "Bakkerij De Korenschoof");
        registered(office, officeKvk, "Salarisbureau De Loonstrook");
    }

    @Test
    void R119_what_a_company_gave_is_a_row_for_each_ketenmachtiging() {
        granted(bakery, "Loonheffingen", END);
        awaitLine(anna, bakery, "granted", "Loonheffingen");
        assertThat(csv(anna, bakery, "granted", "").lines())
                .containsExactly(
                        "\uFEFFIntermediair;KvK-nummer;Dienst;Dienstverlener;Niveau;Startdatum;Einddatum",
                        "Salarisbureau De Loonstrook;" + officeKvk
                                + ";Loonheffingen;Belastingdienst;EH3;23-11-2026;23-11-2031");
    }

    @Test
    void R117_the_intermediary_has_the_same_from_its_side() {
        granted(bakery, "Loonheffingen", END);
        awaitLine(otto, office, "received", "Loonheffingen");
        assertThat(csv(otto, office, "received", "").lines())
                .containsExactly(
                        "\uFEFFRelatie;KvK-nummer;Dienst;Dienstverlener;Niveau;Startdatum;Einddatum",
                        "Bakkerij De Korenschoof;" + bakeryKvk
                                + ";Loonheffingen;Belastingdienst;EH3;23-11-2026;23-11-2031");
    }

    @Test
    void what_was_given_before_the_company_had_eherkenning_is_its_own_too() {
        granted(null, "Omzetbelasting", END);
        awaitLine(anna, bakery, "granted", "Omzetbelasting");
    }

    @Test
    void changed_ended_and_revoked_ones_are_as_they_are_now() {
        String changed = granted(bakery, "Loonheffingen", END);
        String revoked = granted(bakery, "Omzetbelasting", END);
        granted(bakery, "Voorbij", TODAY.minusDays(1));
        awaitLine(anna, bakery, "granted", "Omzetbelasting");
        events.publish(
                2,
                new ChainAuthorizationEndDateChanged(
                        changed, bakery, bakeryKvk, officeKvk, "s", END, LocalDate.of(2027, 2, 1), NOW));
        events.publish(
                2,
                new ChainAuthorizationRevoked(
                        revoked, bakery, bakeryKvk, officeKvk, "s", ChainRevocationCause.BY_ADMINISTRATOR, NOW));
        awaitLine(anna, bakery, "granted", "Loonheffingen;Belastingdienst;EH3;23-11-2026;01-02-2027");
        Awaitility.await().until(() -> !csv(anna, bakery, "granted", "").contains("Omzetbelasting"));
        assertThat(csv(anna, bakery, "granted", "")).doesNotContain("Voorbij");
    }

    @Test
    void Q21_the_files_follow_the_search_and_hold_nothing_of_others() {
        granted(bakery, "Loonheffingen", END);
        awaitLine(otto, office, "received", "Loonheffingen");
        assertThat(csv(anna, bakery, "granted", "?query=LOONSTROOK").lines()).hasSize(2);
        assertThat(csv(anna, bakery, "granted", "?query=" + officeKvk).lines()).hasSize(2);
        assertThat(csv(anna, bakery, "granted", "?query=iets").lines()).hasSize(1);
        assertThat(csv(otto, office, "received", "?query=korenschoof").lines()).hasSize(2);
        assertThat(csv(otto, office, "granted", "").lines()).hasSize(1);
        assertThat(csv(anna, bakery, "received", "").lines()).hasSize(1);
        assertThat(anna.get("/v1/organisations/" + office + "/received.csv").status())
                .isEqualTo(404);
        assertThat(anna.get("/v1/organisations/" + bakery + "/granted.csv?sort=price")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void R117_requests_to_relations_are_a_file_too_with_how_they_stand() {
        events.publish(
                1,
                new ServiceCatalogueImported(
                        "c-" + office,
                        1,
                        0,
                        0,
                        List.of(new CatalogueEntry(
                                "s-" + office, "Loonheffingen", "Belastingdienst", AssuranceLevel.EH3, true, false)),
                        NOW));
        String declined = asked("Molen De Hoop", Instant.parse("2027-02-22T23:00:00Z"));
        asked("=Kaasboer", Instant.parse("2026-11-22T23:00:00Z"));
        awaitLine(otto, office, "requests", "Molen De Hoop;90000099;Loonheffingen;23-11-2031;Wacht op antwoord;");
        events.publish(2, new ChainAuthorizationDeclined(declined, office, officeKvk, null, "90000099", NOW));
        awaitLine(otto, office, "requests", "Afgewezen;23-11-2026;22-02-2027;23-11-2026");
        awaitLine(otto, office, "requests", "'=Kaasboer;90000099;Loonheffingen;23-11-2031;Verlopen;");
        assertThat(csv(otto, office, "requests", "?requestState=DECLINED").lines())
                .hasSize(2);
        assertThat(csv(otto, office, "requests", "?requestState=LAPSED&query=kaas")
                        .lines())
                .hasSize(2);
        assertThat(csv(otto, office, "requests", "?requestState=OPEN").lines()).hasSize(1);
    }

    private String asked(String relation, Instant openUntil) {
        String id = UUID.randomUUID().toString();
        events.publish(
                1,
                new ChainAuthorizationRequested(
                        id,
                        office,
                        officeKvk,
                        "Salarisbureau De Loonstrook",
                        null,
                        "90000099",
                        relation,
                        List.of("s-" + office),
                        END,
                        openUntil,
                        NOW));
        return id;
    }

    private String granted(@Nullable String organisation, String service, LocalDate end) {
        String id = UUID.randomUUID().toString();
        events.publish(
                1,
                new ChainAuthorizationGranted(
                        id,
                        organisation,
                        bakeryKvk,
                        null,
                        "Bakkerij De Korenschoof",
                        officeKvk,
                        "Salarisbureau De Loonstrook",
                        "s-1",
                        service,
                        "Belastingdienst",
                        AssuranceLevel.EH3,
                        TODAY,
                        end,
                        NOW));
        return id;
    }

    private void registered(String id, String kvk, String name) {
        events.publish(
                1,
                new OrganisationRegistered(
                        id,
                        kvk,
                        null,
                        name,
                        null,
                        new PostalAddress("Molenstraat", "1", "1234 AB", "Utrecht"),
                        null,
                        1,
                        NOW));
    }

    private static String kvk(String organisation) {
        return Integer.toString(NUMBERS + Math.floorMod(organisation.hashCode(), 9_000_000));
    }

    private void awaitLine(TestHttp who, String organisation, String overview, String part) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> csv(who, organisation, overview, "").contains(part));
    }

    private String csv(TestHttp who, String organisation, String overview, String query) {
        return who.get("/v1/organisations/" + organisation + "/" + overview + ".csv" + query)
                .text();
    }
}
