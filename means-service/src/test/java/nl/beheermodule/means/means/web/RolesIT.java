package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the two roles are good for. */
@ServiceIT
class RolesIT {
    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    Desk desk;

    @Test
    void R1_a_beheerder_applies_for_means_and_a_gebruiker_does_not() {
        Company bakery = desk.company(http);
        String anna = bakery.anna(email(), "EH3", "USER", bakery.scan());
        Answer refused = http.as(members.user(bakery.id())).post(bakery.path("/means"), anna);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("not-an-administrator");
        assertThat(bakery.sanne().post(bakery.path("/means"), anna).status()).isEqualTo(201);
    }

    @Test
    void R4_a_role_is_beheerder_or_gebruiker_and_nothing_else() {
        Company bakery = desk.company(http);
        for (String role : new String[] {"ADMINISTRATOR", "USER"}) {
            assertThat(bakery.sanne()
                            .post(bakery.path("/means"), bakery.anna(email(), "EH3", role, bakery.scan()))
                            .json()
                            .path("role")
                            .asString())
                    .isEqualTo(role);
        }
        assertThat(bakery.sanne()
                        .post(bakery.path("/means"), bakery.anna(email(), "EH3", "OWNER", bakery.scan()))
                        .status())
                .isEqualTo(400);
    }

    private static String email() {
        return "anna." + UUID.randomUUID() + "@korenschoof.example";
    }
}
