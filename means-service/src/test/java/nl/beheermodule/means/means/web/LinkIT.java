package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Linking to another organisation (R56, R57). */
class LinkIT extends Mutating {
    @Test
    void R56_a_link_needs_an_organisation_one_manages() {
        String anna = active("EH3", "USER");
        Company mill = desk.company(http);
        Answer refused = ask(anna, "links", "{\"organisationIds\":[\"" + mill.id() + "\"],\"agreed\":true}");
        assertThat(refused.problem()).isEqualTo("not-your-organisation");
        assertThat(ask(anna, "links", "{\"organisationIds\":[],\"agreed\":true}")
                        .text())
                .contains("Kies minstens één organisatie.");
        Answer nothing = ask(anna, "links", "{\"organisationIds\":[null],\"agreed\":true}");
        assertThat(nothing.status()).as(nothing.toString()).isEqualTo(400);
        assertThat(nothing.text()).contains("Een gekozen organisatie is leeg.");
    }

    @Test
    void R56_R57_a_link_shows_in_the_other_organisation_once_approved(@Autowired TestMembers members) {
        String anna = active("EH3", "USER");
        Company mill = desk.company(http);
        Tokens both = members.member(
                "p-" + UUID.randomUUID(), List.of(bakery.id(), mill.id()), Role.ADMINISTRATOR, AssuranceLevel.EH3);
        TestHttp beheerder = http.as(both.level("loa3"));
        Answer asked = beheerder.post(
                bakery.path("/means/" + anna + "/links"),
                "{\"organisationIds\":[\"" + mill.id() + "\"],\"agreed\":true,\"quoteId\":\"q-9\"}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(asked.json()
                        .path("mutation")
                        .path("organisations")
                        .path(0)
                        .path("name")
                        .asString())
                .startsWith("Bakkerij De Korenschoof");
        assertThat(beheerder.get(mill.path("/means/" + anna)).status()).isEqualTo(404);
        approve(anna);
        assertThat(beheerder.get(mill.path("/means/" + anna)).status()).isEqualTo(200);
        assertThat(events.await(anna, MeansEvents.MutationRequested.class).quoteId())
                .isEqualTo("q-9");
        assertThat(events.await(anna, MeansEvents.MeansLinked.class).addedOrganisationIds())
                .containsExactly(mill.id());
    }
}
