package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.junit.jupiter.api.Test;

/** The EH3 Belastingdienstmiddel: asked for or converted to, one for each KvK number (R67, R68, R70). */
class TaxAuthorityMeansIT extends Mutating {
    @Test
    void R67_of_two_Belastingdienstmiddelen_asked_at_once_one_is_taken() throws Exception {
        List<String> bodies = IntStream.range(0, 4).mapToObj(i -> tax(i)).toList();
        List<Callable<Answer>> calls = bodies.stream()
                .map(body -> (Callable<Answer>) () -> bakery.sanne().post(bakery.path("/means"), body))
                .toList();
        List<Answer> answers = atOnce(calls);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .extracting(Answer::problem)
                .containsOnly("tax-authority-means-exists");
        String taken = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .json()
                .path("meansId")
                .asString();
        assertThat(bakery.detail(taken).json().path("taxAuthorityMeans").asBoolean())
                .isTrue();
        bakery.mees().post("/v1/applications/" + taken + "/rejection", "{\"reason\":\"De foto is niet leesbaar.\"}");
        await(() -> bakery.sanne().post(bakery.path("/means"), tax(9)).status() == 201);
    }

    @Test
    void R68_a_Belastingdienstmiddel_needs_the_declaration() {
        Answer refused = bakery.sanne()
                .post(bakery.path("/means"), tax(0).replace("\"personallyUsed\":true", "\"personallyUsed\":false"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("personallyUsed", "zelf gebruikt");
    }

    @Test
    void R70_only_the_holder_converts_his_own_means() {
        String anna = active("EH3", "ADMINISTRATOR");
        Answer refused =
                ask(anna, "conversion", "{\"taxAuthorityMeans\":true,\"personallyUsed\":true,\"agreed\":true}");
        assertThat(refused.problem()).as(refused.toString()).isEqualTo("only-by-holder");
    }

    @Test
    void R67_of_two_holders_who_convert_at_once_one_gets_it() throws Exception {
        List<Callable<Answer>> calls = Stream.of(active("EH3", "ADMINISTRATOR"), active("EH3", "ADMINISTRATOR"))
                .map(id -> (Callable<Answer>) () -> holder(id)
                        .post(
                                bakery.path("/means/" + id + "/conversion"),
                                "{\"taxAuthorityMeans\":true,\"personallyUsed\":true,\"agreed\":true}"))
                .toList();
        List<Answer> answers = atOnce(calls);
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(Answer::problem)
                .containsExactly("tax-authority-means-exists");
    }

    private String tax(int number) {
        return bakery.anna("t" + number + "@b.example", "EH3", "USER", bakery.scan())
                .replace("\"agreed\":true", "\"agreed\":true,\"taxAuthorityMeans\":true,\"personallyUsed\":true");
    }

    /** The holder's own session, once this service knows what he manages. */
    private TestHttp holder(String id) {
        TestHttp holder =
                http.as(Tokens.person(bakery.detail(id).json().path("personId").asString())
                        .level("loa3"));
        await(() -> holder.get(bakery.path("/means/" + id)).status() == 200);
        return holder;
    }
}
