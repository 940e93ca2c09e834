package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** “Wie mag wat”, and the days on which authorizations end. */
@ServiceIT
class MatrixIT {
    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    @Autowired
    MeansDirectory directory;

    private Company company;
    private Colleague anna;
    private Colleague joris;
    private Colleague piet;
    private String tenders;
    private String wages;

    @BeforeEach
    void aCompany() {
        company = new Company(http, members, events, directory);
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
        assertThat(matrix("used=true").path("services"))
                .extracting(column -> column.path("serviceId").asString())
                .containsExactlyInAnyOrder(tenders, wages);
        Answer tooMany = anna.http().get(company.path("/matrix?serviceSize=51"));
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.json().path("violations").get(0).path("field").asString())
                .isEqualTo("serviceSize");
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
