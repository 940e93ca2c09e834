package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Up and down (R59–R65, Q8, Q19). */
class LevelChangeIT extends Mutating {
    private static final String TO_EH3 =
            "{\"level\":\"EH3\",\"organisationIds\":[],\"contractYears\":1,\"agreed\":true,\"quoteId\":\"q-7\"}";

    @Test
    void R59_R61_Q19_an_upgrade_completes_what_is_missing_and_counts_once_activated() {
        String anna = active("EH2", "USER");
        Answer incomplete = ask(
                anna, "level-change", "{\"level\":\"EH3\",\"organisationIds\":[],\"contractYears\":1,\"agreed\":true}");
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(incomplete.text())
                .contains("identityDocument", "identificationAddress", "secondFactor", "tweede factor");
        Answer asked = ask(anna, "level-change", """
                {"level":"EH3","secondFactor":"SMS","organisationIds":[],"contractYears":1,"agreed":true,"quoteId":"q-7",
                 "identityDocument":{"type":"PASSPORT","number":"NWR1B2C34","expiresOn":"2031-01-01","scanIds":["%s"]},
                 "identificationAddress":{"street":"Marktstraat","houseNumber":"12","postalCode":"3511ab","city":"Utrecht"}}
                """.formatted(bakery.scan()));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        bakery.mees().put("/v1/applications/" + anna + "/handling", "{}");
        var shown = bakery.mees().get("/v1/applications/" + anna).json();
        String scan = shown.path("identityDocument")
                .path("scans")
                .path(0)
                .path("scanId")
                .asString();
        assertThat(bakery.mees()
                        .get("/v1/applications/" + anna + "/scans/" + scan)
                        .status())
                .isEqualTo(200);
        approve(anna);
        assertThat(bakery.detail(anna).json().path("level").asString()).isEqualTo("EH2");
        assertThat(bakery.detail(anna).json().path("mutation").path("state").asString())
                .isEqualTo("AWAITING_ACTIVATION");
        ready(anna, SecondFactor.SMS, 90);
        await(() -> bakery.detail(anna).json().path("level").asString().equals("EH3"));
        published(anna, MeansEvents.MeansLevelChanged.class);
        assertThat(bakery.detail(anna).json().path("contractYears").asInt()).isEqualTo(1);
    }

    @Test
    void R60_R62_an_upgrade_takes_role_and_links_along(@Autowired TestMembers members) {
        String anna = active("EH2_PLUS", "USER");
        Company mill = desk.company(http);
        TestHttp beheerder = http.as(members.member(
                        "p-" + UUID.randomUUID(),
                        List.of(bakery.id(), mill.id()),
                        Role.ADMINISTRATOR,
                        AssuranceLevel.EH3)
                .level("loa3"));
        Answer asked = beheerder.post(
                bakery.path("/means/" + anna + "/level-change"),
                "{\"level\":\"EH3\",\"role\":\"ADMINISTRATOR\",\"organisationIds\":[\"" + mill.id()
                        + "\"],\"contractYears\":3,\"agreed\":true}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        approve(anna);
        ready(anna, SecondFactor.SMS, 90);
        await(() -> bakery.detail(anna).json().path("level").asString().equals("EH3"));
        assertThat(bakery.detail(anna).json().path("role").asString()).isEqualTo("ADMINISTRATOR");
        assertThat(beheerder.get(mill.path("/means/" + anna)).status()).isEqualTo(200);
        assertThat(events.await(anna, MeansEvents.MeansLevelChanged.class).organisationIds())
                .containsExactly(bakery.id(), mill.id());
    }

    @Test
    void R80_Q19_the_letter_for_a_higher_level_may_be_sent_again() {
        String anna = active("EH2_PLUS", "USER");
        assertThat(bakery.detail(anna).json().path("allowed").path("letter").asString())
                .isNotEmpty();
        ask(anna, "level-change", TO_EH3);
        approve(anna);
        assertThat(bakery.detail(anna).json().path("allowed").path("letter").isNull())
                .isTrue();
        Answer again = bakery.sanne().post(bakery.path("/means/" + anna + "/activation-letter"), "{}");
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
    }

    @Test
    void R59_one_level_above_ones_own_is_refused() {
        String anna = active("EH3", "USER");
        Answer refused = ask(anna, "level-change", TO_EH3.replace("EH3", "EH4"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("above-own-level");
    }

    @Test
    void Q8_a_downgrade_is_confirmed_and_counts_at_approval() {
        String anna = active("EH3", "USER");
        String contractEnd = bakery.detail(anna).json().path("contractEnd").asString();
        String down = TO_EH3.replace("EH3", "EH2_PLUS").replace("\"contractYears\":1,", "");
        assertThat(ask(anna, "level-change", down).text()).contains("confirmed", "Machtigingen");
        ask(anna, "level-change", down.replace("}", ",\"confirmed\":true}"));
        approve(anna);
        assertThat(bakery.detail(anna).json().path("level").asString()).isEqualTo("EH2_PLUS");
        assertThat(bakery.detail(anna).json().path("contractEnd").asString()).isEqualTo(contractEnd);
        assertThat(events.await(anna, MeansEvents.MutationRequested.class).contractYears())
                .isNull();
        published(anna, MeansEvents.MeansLevelChanged.class);
    }
}
