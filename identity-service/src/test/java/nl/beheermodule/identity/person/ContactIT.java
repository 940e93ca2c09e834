package nl.beheermodule.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.identity.MeansFacts;
import nl.beheermodule.identity.Surroundings;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** R86 and R87 over HTTP; the login server follows. */
@IdentityIT
class ContactIT {
    private final String organisationId = UUID.randomUUID().toString();
    private final String personId = UUID.randomUUID().toString();
    private final String username = "joris." + personId.substring(0, 8);
    private final String token = UUID.randomUUID().toString();

    @Autowired
    private TestHttp http;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestMembers members;

    @Test
    void R87_before_activation_the_beheerder_changes_the_email_address_and_after_it_the_holder_does() {
        MeansFacts facts = facts(Role.USER);
        TestHttp beheerder = http.as(members.administrator(organisationId));
        events.publish(1, facts.requested("joris@korenschoof.example"));
        assertThat(awaitStatus(beheerder, "{\"email\":\"joris2@korenschoof.example\"}", 409)
                        .problem())
                .isEqualTo("not-approved");
        events.publish(2, facts.approved());

        awaitStatus(beheerder, "{\"email\":\"joris2@korenschoof.example\"}", 200);
        assertThat(events.await(personId, ContactDetailsChanged.class).email()).isEqualTo("joris2@korenschoof.example");

        activate(facts);
        Answer refused = awaitStatus(beheerder, "{\"email\":\"joris3@korenschoof.example\"}", 409);
        assertThat(refused.problem()).isEqualTo("email-only-by-holder");
        assertThat(http.as(Tokens.person(personId))
                        .patch("/v1/me/contact", "{\"email\":\"joris@thuis.example\"}")
                        .json()
                        .path("email")
                        .asString())
                .isEqualTo("joris@thuis.example");
        Awaitility.await("Keycloak follows")
                .until(() -> Surroundings.KEYCLOAK
                        .user(username)
                        .path("email")
                        .asString()
                        .equals("joris@thuis.example"));
    }

    @Test
    void Q19_R87_a_letter_for_a_higher_level_leaves_the_means_active_and_the_address_to_the_holder() {
        MeansFacts facts = facts(Role.USER);
        TestHttp beheerder = http.as(members.administrator(organisationId));
        events.publish(1, facts.requested("joris@korenschoof.example"));
        events.publish(2, facts.approved());
        awaitStatus(beheerder, "{\"email\":\"joris2@korenschoof.example\"}", 200);
        activate(facts);

        events.publish(5, facts.letterIssued());
        events.publish(6, facts.levelChanged(AssuranceLevel.EH4));
        Awaitility.await()
                .until(() -> Surroundings.KEYCLOAK
                        .user(username)
                        .path("attributes")
                        .toString()
                        .contains("\"eh_level\":[\"EH4\"]"));

        assertThat(beheerder
                        .patch(contact(), "{\"email\":\"joris3@korenschoof.example\"}")
                        .problem())
                .isEqualTo("email-only-by-holder");
    }

    @Test
    void ones_own_address_is_checked_too() {
        Answer refused = http.as(Tokens.person(personId))
                .patch("/v1/me/contact", "{\"email\":\"\\\"joris van dalen\\\"@x.nl\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("violations").path(0).path("field").asString())
                .isEqualTo("email");
    }

    @Test
    void R86_the_mobile_number_of_a_beheerder_cannot_be_changed() {
        MeansFacts facts = facts(Role.ADMINISTRATOR);
        TestHttp beheerder = http.as(members.administrator(organisationId));
        events.publish(1, facts.requested("joris@korenschoof.example"));
        events.publish(2, facts.approved());

        Answer refused = awaitStatus(beheerder, "{\"mobile\":\"06 87654321\"}", 409);
        assertThat(refused.problem()).isEqualTo("mobile-of-administrator");
    }

    @Test
    void R86_the_mobile_number_of_a_user_is_kept_in_one_form() {
        MeansFacts facts = facts(Role.USER);
        TestHttp beheerder = http.as(members.administrator(organisationId));
        events.publish(1, facts.requested("joris@korenschoof.example"));
        events.publish(2, facts.approved());

        assertThat(awaitStatus(beheerder, "{\"mobile\":\"06 87654321\"}", 200)
                        .json()
                        .path("mobile")
                        .asString())
                .isEqualTo("+31687654321");
    }

    @Test
    void R86_after_activation_the_codes_go_to_the_new_mobile_number() {
        MeansFacts facts = facts(Role.USER);
        TestHttp beheerder = http.as(members.administrator(organisationId));
        events.publish(1, facts.requested("joris@korenschoof.example"));
        events.publish(2, facts.approved());
        activate(facts);

        awaitStatus(beheerder, "{\"mobile\":\"06 87654321\"}", 200);

        Awaitility.await("Keycloak follows")
                .until(() -> Surroundings.KEYCLOAK
                        .user(username)
                        .path("attributes")
                        .path("mobile")
                        .path(0)
                        .asString()
                        .equals("+31687654321"));
    }

    @ParameterizedTest
    @CsvSource({
        "email, '', Het e-mailadres is niet geldig.",
        "email, '\\\"joris van dalen\\\"@x.nl', Het e-mailadres is niet geldig.",
        "mobile, 06 - 12 34, 'Vul een geldig mobiel nummer in, zoals 06 12345678.'",
        "mobile, 06--------, 'Vul een geldig mobiel nummer in, zoals 06 12345678.'",
    })
    void what_fits_the_form_but_is_no_address_or_number_is_named(String field, String typed, String sentence) {
        Answer refused = http.as(members.administrator(organisationId))
                .patch(contact(), "{\"" + field + "\":\"" + typed + "\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("violations").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(refused.json().path("detail").asString()).isEqualTo(sentence);
    }

    @Test
    void an_empty_change_is_no_change() {
        assertThat(http.as(members.administrator(organisationId))
                        .patch(contact(), "{}")
                        .status())
                .isEqualTo(400);
    }

    private MeansFacts facts(Role role) {
        return new MeansFacts(UUID.randomUUID().toString(), personId, organisationId, role, SecondFactor.SMS);
    }

    private void activate(MeansFacts facts) {
        events.publish(3, facts.proven(new SetupToken(token).hash()));
        String json = "{\"token\":\"" + token + "\",\"username\":\"" + username + "\"}";
        assertThat(http.anonymous().post("/v1/account-setups", json).status()).isEqualTo(200);
        Surroundings.KEYCLOAK.set(username, "password");
        http.anonymous().post("/v1/account-setups/completion", json);
        events.publish(4, facts.activated(username));
    }

    private Answer awaitStatus(TestHttp caller, String json, int status) {
        return Awaitility.await().until(() -> caller.patch(contact(), json), answer -> answer.status() == status);
    }

    private String contact() {
        return "/v1/organisations/" + organisationId + "/persons/" + personId + "/contact";
    }
}
