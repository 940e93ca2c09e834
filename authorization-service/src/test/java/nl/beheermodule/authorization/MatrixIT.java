package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.authorization.known.domain.ChainDirectory;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationGranted;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.test.web.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** “Wie mag wat”, and the days on which authorizations end. */
class MatrixIT extends Companies {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    ChainDirectory chains;

    private Company company;
    private Colleague anna;
    private Colleague joris;
    private Colleague piet;
    private String tenders;
    private String wages;

    @BeforeEach
    void aCompany() {
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        joris = company.user(AssuranceLevel.EH3);
        piet = company.user(AssuranceLevel.EH2_PLUS);
        tenders = Company.service(anna.http(), "tenderned");
        wages = Company.service(anna.http(), "loonheffingen");
        company.grant(anna.http(), tenders, piet.meansId(), "2026-12-31");
        company.grant(anna.http(), wages, joris.meansId(), "2027-01-31");
        company.grant(anna.http(), "general:eh3", joris.meansId(), "2027-06-30");
    }

    @Test
    void each_cell_says_yes_or_no_with_the_reason_the_path_and_until_when() {
        JsonNode wage = matrix("serviceQuery=loonheffingen");
        assertThat(wage.path("totals").path("means").asInt()).isEqualTo(3);
        assertThat(wage.path("totals").path("services").asInt()).isEqualTo(1);
        assertThat(cell(wage, joris).path("path").asString()).isEqualTo("own");
        assertThat(cell(wage, joris).path("until").asString())
                .as("the general one lasts longer")
                .isEqualTo("2027-06-30");
        assertThat(cell(wage, piet).path("reason").asString()).isEqualTo("LEVEL_TOO_LOW");
        assertThat(cell(wage, anna).path("reason").asString()).isEqualTo("NOT_AUTHORIZED");
        JsonNode tender = matrix("serviceQuery=tenderned");
        assertThat(cell(tender, joris).path("path").asString()).isEqualTo("general");
        assertThat(cell(tender, piet).path("until").asString()).isEqualTo("2026-12-31");
    }

    @Test
    void each_cell_is_what_the_explanation_says() {
        JsonNode all = matrix("size=50&serviceSize=50");
        assertThat(all.path("cells")).hasSize(3);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < all.path("services").size(); column += 7) {
                JsonNode cell = all.path("cells").get(row).get(column);
                String means = all.path("means").get(row).path("meansId").asString();
                String service =
                        all.path("services").get(column).path("serviceId").asString();
                JsonNode why = anna.http()
                        .get(company.path("/explanation?meansId=" + means + "&serviceId=" + service))
                        .json();
                assertThat(cell.path("reason").asString())
                        .isEqualTo(why.path("reason").asString());
            }
        }
    }

    @Test
    void it_is_paged_both_ways_and_shows_what_is_used_when_asked() {
        JsonNode part = matrix("page=1&size=2&servicePage=2&serviceSize=5");
        assertThat(part.path("means")).hasSize(1);
        assertThat(part.path("services")).hasSize(5);
        assertThat(part.path("cells").get(0)).hasSize(5);
        assertThat(matrix("used=true").path("totals").path("services").asInt())
                .as("all but the three of EH4: Joris has an algemene bevoegdheid EH3")
                .isEqualTo(44);
        Answer tooMany = anna.http().get(company.path("/matrix?serviceSize=51"));
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.json().path("violations").get(0).path("field").asString())
                .isEqualTo("serviceSize");
    }

    @Test
    void what_is_used_includes_what_an_algemene_bevoegdheid_reaches() {
        Company general = newCompany();
        Colleague boss = general.administrator(AssuranceLevel.EH3);
        general.grant(boss.http(), "general:eh2_plus", boss.meansId(), "2027-06-30");
        JsonNode used = boss.http()
                .get(general.path("/matrix?used=true&serviceSize=50"))
                .json();
        assertThat(used.path("totals").path("services").asInt()).isEqualTo(11);
        assertThat(used.path("services"))
                .extracting(column -> column.path("level").asString())
                .contains("EH2", "EH2_PLUS")
                .doesNotContain("EH3", "EH4");
    }

    @Test
    void norm_5_who_may_act_for_one_establishment_or_for_a_relation_is_not_shown_as_without() {
        String north = "000012345601";
        register(north);
        Awaitility.await()
                .until(() -> anna.http()
                                .get(company.path("/establishments"))
                                .json()
                                .path("establishments")
                                .size()
                        == 1);
        String customs = Company.service(anna.http(), "portalen");
        anna.http().put(company.path("/authorizations"), """
            {"serviceIds":["%s"],"meansIds":["%s"],"endDate":"2027-06-30","establishment":"%s"}\
            """.formatted(customs, anna.meansId(), north));
        Company client = newCompany();
        chain(client, customs);
        anna.http().put(company.path("/authorizations"), """
            {"serviceIds":["%s"],"meansIds":["%s"],"endDate":"2027-06-30","relation":"%s"}\
            """.formatted(customs, anna.meansId(), client.kvkNumber));

        JsonNode cell = cell(matrix("serviceQuery=portalen"), anna);
        assertThat(cell.path("allowed").asBoolean()).isFalse();
        assertThat(cell.path("only").findValuesAsString("establishment")).contains(north);
        assertThat(cell.path("only").findValuesAsString("relation")).contains(client.kvkNumber);
        String why = "/explanation?meansId=" + anna.meansId() + "&serviceId=" + customs;
        assertThat(anna.http().get(company.path(why)).json().path("decision").asBoolean())
                .isFalse();
        assertThat(anna.http()
                        .get(company.path(why + "&establishment=" + north))
                        .json()
                        .path("decision")
                        .asBoolean())
                .isTrue();
        assertThat(anna.http()
                        .get(company.path(why + "&relation=" + client.kvkNumber))
                        .json()
                        .path("path")
                        .asString())
                .isEqualTo("chain");
        assertThat(anna.http()
                        .get(company.path(why + "&relation=99999999"))
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("NO_CHAIN_AUTHORIZATION");
        assertThat(anna.http()
                        .get(company.path(why + "&establishment=000099999999"))
                        .status())
                .isEqualTo(400);
        assertThat(file("matrix.csv?serviceQuery=portalen"))
                .contains("V Alleen vestiging " + north)
                .contains("K Voor relatie met KvK-nummer " + client.kvkNumber);
    }

    @Test
    void q21_the_file_has_what_the_screen_shows_with_the_sign_and_why() {
        String csv = file("matrix.csv?serviceQuery=loonheffingen");
        assertThat(csv.lines().toList()).hasSize(4);
        assertThat(csv)
                .contains("UniekID;Naam;Niveau;Belastingdienst – Loonheffingen (EH3)")
                .contains("✓ Machtiging t/m 30-06-2027")
                .contains("N Niveau te laag")
                .contains("– Geen machtiging");
        assertThat(file("matrix.csv?used=true").lines().findFirst().orElseThrow())
                .doesNotContain("Octrooi");
        Answer workbook = anna.http().get(company.path("/matrix.xlsx?serviceQuery=loonheffingen"));
        assertThat(workbook.header("Content-Disposition"))
                .contains("Wie%20mag%20wat")
                .contains(".xlsx");
        assertThat(workbook.header("Cache-Control")).isEqualTo("no-store");
    }

    private String file(String path) {
        return anna.http().get(company.path("/" + path)).text();
    }

    private void register(String establishment) {
        events.publish(
                1,
                new OrganisationRegistered(
                        UUID.randomUUID().toString(),
                        company.kvkNumber,
                        establishment,
                        "Bakkerij Noord",
                        null,
                        new PostalAddress("Molenstraat", "1", "1234 AB", "Utrecht"),
                        null,
                        2,
                        AT));
    }

    private void chain(Company client, String service) {
        events.publish(
                1,
                new ChainAuthorizationGranted(
                        UUID.randomUUID().toString(),
                        client.id,
                        client.kvkNumber,
                        null,
                        "Klant",
                        company.kvkNumber,
                        "Bakkerij",
                        service,
                        "EU Portalen",
                        "Douane",
                        AssuranceLevel.EH3,
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2027, 12, 31),
                        AT));
        Awaitility.await()
                .until(() ->
                        !chains.between(client.kvkNumber, company.kvkNumber).isEmpty());
    }

    @Test
    void the_calendar_counts_what_ends_on_each_day_and_the_list_follows_the_period() {
        JsonNode days = anna.http()
                .get(company.path("/authorizations/expiring?from=2026-12-31&to=2027-01-31"))
                .json()
                .path("days");
        assertThat(days)
                .extracting(day ->
                        day.path("date").asString() + " " + day.path("count").asInt())
                .containsExactly("2026-12-31 1", "2027-01-31 1");
        JsonNode list = anna.http()
                .get(company.path("/authorizations?expiresFrom=2027-01-01&expiresTo=2027-06-29"))
                .json()
                .path("items");
        assertThat(list)
                .singleElement()
                .satisfies(row -> assertThat(row.path("serviceId").asString()).isEqualTo(wages));
        Answer reversed = anna.http().get(company.path("/authorizations/expiring?from=2027-01-02&to=2027-01-01"));
        assertThat(reversed.json().path("violations").get(0).path("message").asString())
                .isEqualTo("De laatste dag ligt vóór de eerste dag.");
    }

    private JsonNode matrix(String query) {
        return anna.http().get(company.path("/matrix?" + query)).json();
    }

    private static JsonNode cell(JsonNode matrix, Colleague colleague) {
        int row = (int) StreamSupport.stream(matrix.path("means").spliterator(), false)
                .takeWhile(each -> !each.path("meansId").asString().equals(colleague.meansId()))
                .count();
        return matrix.path("cells").get(row).get(0);
    }
}
