package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A new catalogue in which a service that people are authorized for has another name and asks EH4 instead of EH3. */
@TestPropertySource(properties = "beheer.authorization.sweep=PT0.25S") // a catalogue, so a database, of its own
class ChangedServiceIT extends Companies {
    private Company company;
    private Colleague anna;
    private String customs;
    private String id;

    @BeforeEach
    void euPortalenBecomesDouaneportaalAndAsksEh4() throws IOException {
        take(catalogue("before", "EU Portalen", "loa3"));
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        customs = Company.service(anna.http(), "portalen");
        id = Company.authorizationId(company.grant(anna.http(), customs, anna.meansId(), "2027-01-10"));
        Answer taken = take(catalogue("after", "Douaneportaal", "loa4"));
        assertThat(taken.json().path("changed").asInt()).isEqualTo(1);
    }

    @Test
    void norm_4_the_list_shows_what_the_service_is_called_and_asks_now_as_the_decision_does() {
        JsonNode row = list("");
        assertThat(row.path("serviceName").asString()).isEqualTo("Douaneportaal");
        assertThat(row.path("level").asString()).isEqualTo("EH4");
        assertThat(row.path("levelTooLow").asBoolean()).isTrue();
        assertThat(http.as(Tokens.machine("makelaar"))
                        .post("/access/v1/evaluation", company.question(anna.meansId(), customs))
                        .json()
                        .path("context")
                        .path("reason")
                        .asString())
                .isEqualTo("LEVEL_TOO_LOW");
    }

    @Test
    void q21_it_is_found_by_its_new_name_and_its_provider_and_no_longer_by_the_old_one() {
        assertThat(list("?query=douaneportaal").path("serviceId").asString()).isEqualTo(customs);
        assertThat(list("?serviceQuery=douane").path("serviceId").asString()).isEqualTo(customs);
        assertThat(list("?query=eu%20portalen").isMissingNode()).isTrue();
    }

    @Test
    void norm_1_an_eh3_beheerder_no_longer_extends_it_neither_alone_nor_with_others() {
        Answer extension = anna.http().patch(company.path("/authorizations/" + id), """
                {"endDate":"2028-01-10"}""");
        assertThat(extension.status()).isEqualTo(409);
        assertThat(extension.problem()).isEqualTo("above-own-level");
        JsonNode renewed = anna.http()
                .post(company.path("/authorizations/renewals"), """
                        {"authorizationIds":["%s"],"endDate":"2028-01-10"}""".formatted(id))
                .json();
        assertThat(renewed.path("results").get(0).path("reason").asString()).isEqualTo("ABOVE_OWN_LEVEL");
        assertThat(anna.http().patch(company.path("/authorizations/" + id), """
                        {"endDate":"2027-01-09"}""").status())
                .as("shortening takes nothing more than it has")
                .isEqualTo(200);
    }

    @Test
    void q8_what_a_downgrade_would_cost_follows_what_the_service_asks_now() {
        JsonNode kept = losses("EH3");
        assertThat(kept.path("totals").path("lost").asInt()).isEqualTo(1);
        assertThat(kept.path("items").get(0).path("serviceName").asString()).isEqualTo("Douaneportaal");
        assertThat(losses("EH4").path("totals").path("lost").asInt()).isZero();
    }

    private JsonNode losses(String level) {
        return company.losses(anna.http(), anna.meansId(), ",\"level\":\"" + level + "\"")
                .json();
    }

    private JsonNode list(String query) {
        return anna.http()
                .get(company.path("/authorizations" + query))
                .json()
                .path("items")
                .path(0);
    }

    private Answer take(String xml) {
        return http.as(Tokens.operator("olga"))
                .send(
                        "POST",
                        "/v1/catalogue",
                        BodyPublishers.ofString(xml),
                        request -> request.header("Content-Type", "application/xml"));
    }

    /** The sample, in which this service is the only one of the Douane. */
    private static String catalogue(String version, String name, String level) throws IOException {
        try (InputStream xml = ChangedServiceIT.class.getResourceAsStream("/catalogue/service-catalogue.xml")) {
            String sample = new String(Objects.requireNonNull(xml).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("sample-2026-11", version);
            int definition = sample.indexOf("EU Portalen");
            return sample.substring(0, definition)
                    + sample.substring(definition)
                            .replaceFirst("EU Portalen", name)
                            .replaceFirst("assurance-class:loa\\w+", "assurance-class:" + level);
        }
    }
}
