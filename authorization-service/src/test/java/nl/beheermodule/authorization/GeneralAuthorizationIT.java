package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationGranted;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.web.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Algemene bevoegdheid, the machtiging for a whole provider, the review before saving, and “waarom wel / niet”. */
class GeneralAuthorizationIT extends Companies {
    @Autowired
    MutableClock clock;

    private Company company;
    private Colleague anna;
    private Colleague joris;

    @BeforeEach
    void aCompany() {
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        joris = company.user(AssuranceLevel.EH3);
    }

    @AfterEach
    void today() {
        clock.set(MutableClock.START);
    }

    @Test
    void r106_algemene_bevoegdheid_opens_every_service_up_to_its_level() {
        String id = Company.authorizationId(grant("general:EH2_PLUS"));
        assertThat(why("tenderned").path("path").asString()).isEqualTo("general");
        assertThat(why("omzetbelasting").path("reason").asString()).isEqualTo("NOT_AUTHORIZED");
        AuthorizationGranted published = events.await(id, AuthorizationGranted.class);
        assertThat(published.serviceId()).isEqualTo("general:eh2_plus");
        assertThat(published.serviceName()).isEqualTo("Algemene bevoegdheid EH2+");
        JsonNode used = anna.http().get(company.path("/services")).json().path("items");
        assertThat(used).singleElement().satisfies(row -> {
            assertThat(row.path("name").asString()).isEqualTo("Algemene bevoegdheid EH2+");
            assertThat(row.path("users").asInt()).isEqualTo(1);
        });
    }

    @Test
    void norm_1_and_r89_hold_for_algemene_bevoegdheid_too() {
        assertThat(reason(grant("general:EH4"))).isEqualTo("LEVEL_TOO_LOW");
        assertThat(reason(grant("general:EH9"))).isEqualTo("UNKNOWN_SERVICE");
        assertThat(reason(grant("provider:99999999999999999999:EH3"))).isEqualTo("UNKNOWN_SERVICE");
    }

    @Test
    void q14_revoking_the_specific_one_leaves_that_of_the_provider() {
        String tax = Company.service(anna.http(), "omzetbelasting");
        String oin = anna.http()
                .get("/v1/services?query=omzetbelasting")
                .json()
                .path("items")
                .get(0)
                .path("providerOin")
                .asString();
        String specific = Company.authorizationId(grant(tax));
        assertThat(why("omzetbelasting").path("path").asString()).isEqualTo("own");
        grant("provider:" + oin + ":EH3");
        anna.http().post(company.path("/authorizations/" + specific + "/revocation"), "");
        clock.advance(java.time.Duration.ofMillis(3_100));
        assertThat(why("omzetbelasting").path("path").asString()).isEqualTo("provider");
        assertThat(why("loonheffingen").path("decision").asBoolean()).isTrue();
        assertThat(why("tenderned").path("sentence").asString())
                .isEqualTo("Deze gebruiker heeft geen machtiging voor deze dienst.");
    }

    @Test
    void q15_the_review_says_new_longer_shorter_or_unchanged_and_does_nothing() {
        String tenders = Company.service(anna.http(), "tenderned");
        assertThat(change(tenders, "2026-12-31")).isEqualTo("NEW");
        assertThat(anna.http()
                        .get(company.path("/authorizations"))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        company.grant(anna.http(), tenders, joris.meansId(), "2026-12-31");
        assertThat(List.of(change(tenders, "2027-01-01"), change(tenders, "2026-12-30"), change(tenders, "2026-12-31")))
                .containsExactly("LONGER", "SHORTER", "UNCHANGED");
        assertThat(anna.http()
                        .get(company.path("/authorizations"))
                        .json()
                        .path("items")
                        .get(0)
                        .path("endDate")
                        .asString())
                .isEqualTo("2026-12-31");
    }

    @Test
    void r103_an_opened_service_shows_its_users_per_level() {
        Colleague piet = company.user(AssuranceLevel.EH2_PLUS);
        String tenders = Company.service(anna.http(), "tenderned");
        for (Colleague one : List.of(anna, joris, piet)) {
            company.grant(anna.http(), tenders, one.meansId(), "2026-12-31");
        }
        JsonNode opened = anna.http().get(company.path("/services/" + tenders)).json();
        assertThat(opened.path("users").asInt()).isEqualTo(3);
        assertThat(opened.path("usersPerLevel").path("EH3").asInt()).isEqualTo(2);
        assertThat(opened.path("usersPerLevel").path("EH2_PLUS").asInt()).isEqualTo(1);
    }

    @Test
    void r15_a_user_asks_why_about_the_own_means_only() {
        String tenders = Company.service(anna.http(), "tenderned");
        String path = "/explanation?serviceId=" + tenders + "&meansId=";
        assertThat(joris.http().get(company.path(path + joris.meansId())).status())
                .isEqualTo(200);
        assertThat(joris.http().get(company.path(path + anna.meansId())).status())
                .isEqualTo(404);
        Company other = newCompany();
        Colleague stranger = other.administrator(AssuranceLevel.EH3);
        assertThat(stranger.http().get(other.path(path + anna.meansId())).status())
                .isEqualTo(404);
    }

    private Answer grant(String id) {
        return company.grant(anna.http(), id, joris.meansId(), "2026-12-31");
    }

    private static String reason(Answer answer) {
        return answer.json().path("results").get(0).path("reason").asString();
    }

    private String change(String service, String end) {
        return anna.http()
                .post(company.path("/authorizations/preview"), """
                {"serviceIds":["%s"],"meansIds":["%s"],"endDate":"%s"}""".formatted(service, joris.meansId(), end))
                .json()
                .path("results")
                .get(0)
                .path("change")
                .asString();
    }

    private JsonNode why(String query) {
        String service = Company.service(anna.http(), query);
        return anna.http()
                .get(company.path("/explanation?meansId=" + joris.meansId() + "&serviceId=" + service))
                .json();
    }
}
