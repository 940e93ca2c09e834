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
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A new catalogue without a service that people are authorized for: it waits, and comes back with the service. */
@TestPropertySource(properties = "beheer.authorization.sweep=PT0.2S") // a catalogue, so a database, of its own
class WithdrawnServiceIT extends Companies {
    private static final String BERICHTENBOX = "berichtenbox";

    @Test
    void authorizations_for_a_withdrawn_service_stay_and_are_shown_as_such_and_decisions_say_no() throws IOException {
        Company company = newCompany();
        Colleague anna = company.administrator(AssuranceLevel.EH3);
        String service = Company.service(anna.http(), BERICHTENBOX);
        company.grant(anna.http(), service, anna.meansId(), "2027-06-30");
        try {
            String next =
                    sample("2026-11-22T06:00:00Z", "without").replace(service, "00000000-0000-4000-8000-00000000beef");
            JsonNode preview = take(next, "?preview=true").json();
            assertThat(preview.path("withdrawn").asInt()).isEqualTo(1);
            assertThat(preview.path("added").asInt()).isEqualTo(1);
            assertThat(preview.path("authorizations").asInt()).isEqualTo(1);
            assertThat(preview.path("companies").asInt()).isEqualTo(1);
            assertThat(decision(company, anna, service).path("decision").asBoolean())
                    .as("a preview changes nothing")
                    .isTrue();
            JsonNode imported = take(next, "").json();
            assertThat(imported.path("withdrawn").asInt()).isEqualTo(1);
            assertThat(imported.path("added").asInt()).isEqualTo(1);

            assertThat(decision(company, anna, service)
                            .path("context")
                            .path("reason")
                            .asString())
                    .isEqualTo("UNKNOWN_SERVICE");
            JsonNode row = anna.http()
                    .get(company.path("/authorizations"))
                    .json()
                    .path("items")
                    .get(0);
            assertThat(row.path("withdrawn").asBoolean()).isTrue();
            assertThat(anna.http()
                            .get(company.path("/services"))
                            .json()
                            .path("items")
                            .get(0)
                            .path("withdrawn")
                            .asBoolean())
                    .isTrue();
            assertThat(company.grant(anna.http(), service, anna.meansId(), "2027-07-31")
                            .json()
                            .path("results")
                            .get(0)
                            .path("reason")
                            .asString())
                    .isEqualTo("UNKNOWN_SERVICE");
        } finally {
            take(sample("2026-11-23T06:00:00Z", "with"), "");
        }
        assertThat(decision(company, anna, service).path("decision").asBoolean())
                .as("a mistake in a catalogue costs nobody his machtiging")
                .isTrue();
    }

    private JsonNode decision(Company company, Colleague who, String service) {
        return http.as(Tokens.machine("makelaar"))
                .post("/access/v1/evaluation", company.question(who.meansId(), service))
                .json();
    }

    private Answer take(String xml, String preview) {
        return http.as(Tokens.operator("olga"))
                .send(
                        "POST",
                        "/v1/catalogue" + preview,
                        BodyPublishers.ofString(xml),
                        request -> request.header("Content-Type", "application/xml"));
    }

    private static String sample(String issuedAt, String version) throws IOException {
        try (InputStream xml = WithdrawnServiceIT.class.getResourceAsStream("/catalogue/service-catalogue.xml")) {
            return new String(Objects.requireNonNull(xml).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("2026-11-01T06:00:00Z", issuedAt)
                    .replace("sample-2026-11", version);
        }
    }
}
