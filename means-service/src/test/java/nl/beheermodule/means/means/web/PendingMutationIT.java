package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.Tokens;
import org.junit.jupiter.api.Test;

/** One mutatie at a time waits for a medewerker, or is withdrawn (R53, R58, Q18). */
class PendingMutationIT extends Mutating {
    private static final String TO_EH3 =
            "{\"level\":\"EH3\",\"organisationIds\":[],\"contractYears\":1,\"agreed\":true,\"quoteId\":\"q-7\"}";

    @Test
    void R53_the_queue_shows_mutations_by_kind_with_the_old_level() {
        String anna = active("EH2_PLUS", "USER");
        ask(anna, "level-change", TO_EH3);
        String search = "query=" + bakery.id().substring(2, 10);
        var row = bakery.mees()
                .get("/v1/applications?kind=LEVEL_CHANGE&" + search)
                .json()
                .path("items")
                .path(0);
        assertThat(row.path("meansId").asString()).isEqualTo(anna);
        assertThat(row.path("oldLevel").asString()).isEqualTo("EH2_PLUS");
        assertThat(row.path("level").asString()).isEqualTo("EH3");
        assertThat(bakery.mees()
                        .get("/v1/applications?kind=NEW&" + search)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void R58_of_two_mutations_at_once_one_is_taken_and_the_other_reads_why() throws Exception {
        String anna = active("EH3", "USER");
        List<Answer> answers = atOnce(4, () -> ask(anna, "role-change", "{\"role\":\"ADMINISTRATOR\"}"));
        assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(3)
                .allSatisfy(refused -> {
                    assertThat(refused.problem()).isEqualTo("mutation-pending");
                    assertThat(refused.json().path("detail").asString())
                            .isEqualTo("U kunt geen nieuwe mutatie doorvoeren zolang deze nog in behandeling is.");
                });
    }

    @Test
    void R53_of_two_medewerkers_at_once_one_decides_and_the_other_reads_it() throws Exception {
        String anna = active("EH3", "USER");
        ask(anna, "role-change", "{\"role\":\"ADMINISTRATOR\"}");
        List<Answer> answers = atOnce(
                2, () -> http.as(Tokens.employee("noor.visser")).post("/v1/applications/" + anna + "/approval", "{}"));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(Answer::problem)
                .containsExactly("already-decided");
    }

    @Test
    void R58_the_same_Idempotency_Key_twice_is_one_mutation() {
        String anna = active("EH3", "USER");
        String key = "5f9b1c1e-0000-4000-8000-00000000000b";
        assertThat(withKey(anna, key).status()).isEqualTo(202);
        assertThat(withKey(anna, key).status()).isEqualTo(202);
    }

    @Test
    void Q18_a_mutation_is_withdrawn_until_it_is_handled() {
        String anna = active("EH3", "USER");
        assertThat(withdraw(anna).problem()).isEqualTo("no-mutation");
        ask(anna, "role-change", "{\"role\":\"ADMINISTRATOR\"}");
        assertThat(withdraw(anna).json().path("mutationPending").asBoolean()).isFalse();
        published(anna, MeansEvents.MutationWithdrawn.class);
        assertThat(approve(anna).problem()).isEqualTo("already-decided");
    }

    private Answer withdraw(String id) {
        return bakery.sanne().delete(bakery.path("/means/" + id + "/mutation"));
    }

    private Answer withKey(String id, String key) {
        return bakery.sanne()
                .send(
                        "POST",
                        bakery.path("/means/" + id + "/role-change"),
                        BodyPublishers.ofString("{\"role\":\"ADMINISTRATOR\"}"),
                        request -> request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", key));
    }
}
