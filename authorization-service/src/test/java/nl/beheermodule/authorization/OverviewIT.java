package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.platform.test.kafka.PublishedEvent;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the screens read. */
class OverviewIT extends Companies {
    private Company company;
    private Colleague anna;
    private Colleague joris;

    @BeforeEach
    void aCompany() {
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        joris = company.user(AssuranceLevel.EH3);
    }

    @Test
    void the_catalogue_has_the_sample_at_the_first_start_sorted_and_paged() {
        JsonNode first = anna.http().get("/v1/services?size=5").json();
        assertThat(first.path("total").asInt()).isEqualTo(47);
        assertThat(first.path("items"))
                .hasSize(5)
                .first()
                .satisfies(service -> assertThat(service.path("name").asString())
                        .isEqualTo("Aanleveren en inzien re-integratiegegevens WIA"));
        JsonNode all = anna.http().get("/v1/services?size=100").json().path("items");
        assertThat(all)
                .extracting(service -> service.path("serviceId").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_catalogue_is_searched_without_accents_in_name_and_provider() {
        assertThat(names("query=financiele"))
                .containsExactly("Inzien financiële gegevens eigenrisicodragers WGA en WW");
        assertThat(names("query=DOUANE")).containsExactly("EU Portalen", "Mijn Douane");
        assertThat(names("query=DOUANE&sort=-name")).containsExactly("Mijn Douane", "EU Portalen");
        assertThat(names("query=%28")).isEmpty();
    }

    @Test
    void the_catalogue_shows_what_a_level_may_use_r89() {
        assertThat(names("level=EH2")).containsExactly("Testdienst EH2");
        assertThat(names("level=EH2_PLUS&size=100")).hasSize(11);
        assertThat(anna.http().get("/v1/services?level=EH9").status()).isEqualTo(400);
        assertThat(anna.http().get("/v1/services?sort=price").status()).isEqualTo(400);
    }

    @Test
    void services_in_use_count_users_and_those_that_expire_within_two_months_r102_r112() {
        String tenders = Company.service(anna.http(), "tenderned");
        String cbs = Company.service(anna.http(), "cbs");
        company.grant(anna.http(), tenders, anna.meansId(), "2027-01-23");
        company.grant(anna.http(), tenders, joris.meansId(), "2027-01-24");
        company.grant(anna.http(), cbs, joris.meansId(), "2027-01-24");
        JsonNode items = anna.http().get(company.path("/services")).json().path("items");
        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("name").asString()).isEqualTo("CBS");
        assertThat(items.get(1).path("users").asInt()).isEqualTo(2);
        assertThat(items.get(1).path("expiring").asInt()).isEqualTo(1);
        assertThat(anna.http()
                        .get(company.path("/services?query=tender"))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void the_list_narrows_to_a_service_to_a_means_and_to_what_expires() {
        String tenders = Company.service(anna.http(), "tenderned");
        String cbs = Company.service(anna.http(), "cbs");
        company.grant(anna.http(), tenders, joris.meansId(), "2027-01-23");
        company.grant(anna.http(), cbs, joris.meansId(), "2027-01-24");
        company.grant(anna.http(), cbs, anna.meansId(), "2027-01-24");
        assertThat(total("serviceId=" + cbs)).isEqualTo(2);
        assertThat(total("meansId=" + joris.meansId())).isEqualTo(2);
        assertThat(total("query=tender")).isEqualTo(1);
        JsonNode soon = anna.http()
                .get(company.path("/authorizations?expiring=true"))
                .json()
                .path("items");
        assertThat(soon).singleElement().satisfies(row -> {
            assertThat(row.path("serviceName").asString()).isEqualTo("TenderNed");
            assertThat(row.path("daysLeft").asInt()).isEqualTo(61);
            assertThat(row.path("expiring").asBoolean()).isTrue();
        });
    }

    @Test
    void the_summary_counts_by_means() {
        String tenders = Company.service(anna.http(), "tenderned");
        company.grant(anna.http(), tenders, joris.meansId(), "2027-01-23");
        JsonNode summary = anna.http()
                .get(company.path("/authorizations/summary?meansIds=" + joris.meansId() + "," + anna.meansId()))
                .json();
        assertThat(summary.path("items").get(0).path("count").asInt()).isEqualTo(1);
        assertThat(summary.path("items").get(1).path("count").asInt()).isZero();
        assertThat(summary.path("expiring").asInt()).isEqualTo(1);
        assertThat(summary.path("meansWithExpiring").get(0).asString()).isEqualTo(joris.meansId());
    }

    @Test
    void an_operator_imports_a_catalogue_and_the_same_one_changes_nothing() throws Exception {
        Awaitility.await().until(() -> !imports().isEmpty());
        int before = imports().size();
        try (var sample =
                java.util.Objects.requireNonNull(getClass().getResourceAsStream("/catalogue/service-catalogue.xml"))) {
            Answer same = importing(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(same.json().path("added").asInt()).isZero();
            assertThat(same.json().path("version").asString()).isEqualTo("sample-2026-11");
        }
        Answer broken = importing("<ServiceCatalogue/>");
        assertThat(broken.status()).isEqualTo(400);
        Awaitility.await()
                .during(Duration.ofMillis(500))
                .until(() -> imports().size() == before); // of this and any other start in this run
    }

    private java.util.List<PublishedEvent> imports() {
        return events.of("sample-2026-11");
    }

    private Answer importing(String xml) {
        return http.as(Tokens.operator("operator"))
                .send(
                        "POST",
                        "/v1/catalogue",
                        BodyPublishers.ofString(xml),
                        request -> request.header("Content-Type", "application/xml"));
    }

    private java.util.List<String> names(String query) {
        return anna.http()
                .get("/v1/services?" + query)
                .json()
                .path("items")
                .valueStream()
                .map(service -> service.path("name").asString())
                .toList();
    }

    private int total(String query) {
        return anna.http()
                .get(company.path("/authorizations?" + query))
                .json()
                .path("total")
                .asInt();
    }
}
