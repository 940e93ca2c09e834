package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.test.web.Answer;
import org.junit.jupiter.api.Test;

/** From gebruiker to beheerder and back (R76, Q9). */
class RoleChangeIT extends Mutating {
    @Test
    void Q9_a_role_change_is_asked_shown_approved_and_told() {
        String anna = active("EH3", "USER");
        Answer asked = ask(anna, "role-change", "{\"role\":\"ADMINISTRATOR\"}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(asked.json().path("mutationPending").asBoolean()).isTrue();
        assertThat(asked.json().path("mutation").path("kind").asString()).isEqualTo("ROLE_CHANGE");
        assertThat(asked.json().path("mutation").path("state").asString()).isEqualTo("AWAITING_APPROVAL");
        assertThat(asked.json().path("role").asString()).isEqualTo("USER");
        var old = bakery.mees().get("/v1/applications/" + anna).json().path("mutation");
        assertThat(old.path("oldRole").asString()).isEqualTo("USER");
        assertThat(old.path("role").asString()).isEqualTo("ADMINISTRATOR");
        assertThat(approve(anna).status()).isEqualTo(200);
        assertThat(bakery.detail(anna).json().path("role").asString()).isEqualTo("ADMINISTRATOR");
        assertThat(bakery.detail(anna).json().path("mutation").isNull()).isTrue();
        published(anna, MeansEvents.MeansRoleChanged.class);
    }

    @Test
    void R76_Q9_the_preview_tells_that_the_only_beheerder_would_go() {
        String anna = active("EH3", "ADMINISTRATOR");
        for (String change : List.of("role-change?role=USER", "level-change?level=EH2")) {
            var preview = bakery.sanne()
                    .get(bakery.path("/means/" + anna + "/" + change))
                    .json();
            assertThat(preview.path("lastAdministrator").asBoolean()).isTrue();
            assertThat(preview.path("refusal").asString()).startsWith("Er dient altijd 1 beheerder actief te zijn");
        }
        assertThat(bakery.sanne()
                        .get(bakery.path("/means/" + anna + "/level-change?level=EH2_PLUS"))
                        .json()
                        .path("refusal")
                        .isNull())
                .isTrue();
    }

    @Test
    void R76_Q9_the_only_beheerder_does_not_become_a_gebruiker() {
        String anna = active("EH3", "ADMINISTRATOR");
        Answer refused = ask(anna, "role-change", "{\"role\":\"USER\"}");
        assertThat(refused.problem()).as(refused.toString()).isEqualTo("last-administrator");
    }
}
