package nl.beheermodule.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.contracts.identity.IdentityEvents.RegistrationSubmitted;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.identity.MeansFacts;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** R9, journey 1: the public form. */
@IdentityIT
class RegistrationIT {

    @Autowired
    private TestHttp http;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestMembers members;

    @Test
    void R9_companies_and_application_are_published_and_shown_as_the_register_has_them() {
        RegistrationSubmitted submitted = submitted(register(form("90004341", "90004334", "EH3"), "key-1"));

        assertThat(submitted.organisationIds()).hasSize(2);
        assertThat(submitted.administrator().surname()).isEqualTo("Dalen");
        assertThat(submitted.administrator().mobile()).isEqualTo("+31612346270");
        String organisationId = submitted.organisationIds().getFirst();
        OrganisationRegistered company = events.await(organisationId, OrganisationRegistered.class);
        assertThat(company.name()).isEqualTo("Kinderopvang Pinkeltje B.V.");
        assertThat(company.numberOfEstablishments()).isEqualTo(2);

        Answer shown = http.as(members.administrator(organisationId)).get("/v1/organisations/" + organisationId);
        assertThat(shown.json().path("kvkNumber").asString()).isEqualTo("90004341");
        assertThat(shown.json().path("phoneNumber").asString()).isEqualTo("030 1234567");
    }

    @Test
    void the_same_key_is_the_same_registration() {
        Answer first = register(form("90004342", null, "EH2_PLUS"), "key-2");
        Answer again = register(form("90004342", null, "EH2_PLUS"), "key-2");

        assertThat(again.json()).isEqualTo(first.json());
        submitted(first);
        events.awaitNames(first.json().path("registrationId").asString(), "RegistrationSubmitted");
    }

    @Test
    void a_company_with_a_beheerder_is_refused_in_dutch() {
        RegistrationSubmitted submitted = submitted(register(form("90004343", null, "EH2_PLUS"), "key-3"));
        MeansFacts facts = new MeansFacts(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                submitted.organisationIds().getFirst(),
                Role.ADMINISTRATOR,
                SecondFactor.OTP);
        events.publish(1, facts.requested("joris@leesteken.example"));
        assertThat(register(form("90004343", null, "EH2_PLUS"), "key-4").status())
                .as("an application alone appoints nobody")
                .isEqualTo(202);
        events.publish(2, facts.approved());

        Answer refused = Awaitility.await()
                .until(
                        () -> register(
                                form("90004343", null, "EH2_PLUS"),
                                UUID.randomUUID().toString()),
                        answer -> answer.status() == 409);
        assertThat(refused.problem()).isEqualTo("company-has-administrator");
        assertThat(refused.json().path("detail").asString())
                .startsWith("Boekhandel Het Leesteken B.V. heeft al een beheerder.");
    }

    @Test
    void each_wrong_field_is_named() {
        String wrong = form("9000434", null, "EH3").replace("\"agreed\":true", "\"agreed\":false");

        assertThat(register(wrong, "key-5").json().path("violations").toString())
                .contains("company.kvkNumber", "Het KvK-nummer heeft 8 cijfers.", "agreed");
    }

    @ParameterizedTest
    @CsvSource({
        "willem@korenschoof.example, '\"willem bakker\"@korenschoof.example', representative.email",
        "joris@korenschoof.example, '\"joris van dalen\"@korenschoof.example', administrator.email",
        "06-12346270, 06--------, administrator.mobile",
        "06-12346270, 06 - 12 34, administrator.mobile",
    })
    void what_fits_the_form_but_is_no_address_or_number_is_named(String good, String wrong, String field) {
        String form = form("90004344", null, "EH3").replace(good, wrong.replace("\"", "\\\""));

        Answer answer = register(form, "key-7");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(answer.json().path("detail").asString())
                .isEqualTo(
                        field.endsWith("email")
                                ? "Het e-mailadres is niet geldig."
                                : "Vul een geldig mobiel nummer in, zoals 06 12345678.");
    }

    @Test
    void an_address_that_is_too_long_is_named() {
        String tooLong = "joris@" + ("a".repeat(60) + ".").repeat(5) + "example";

        Answer answer = register(form("90004344", null, "EH3").replace("joris@korenschoof.example", tooLong), "key-8");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").path(0).path("field").asString())
                .isEqualTo("administrator.email");
    }

    @Test
    void a_company_the_register_does_not_have_is_named() {
        Answer answer = register(form("12345678", null, "EH2_PLUS"), "key-6");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").path(0).path("field").asString())
                .isEqualTo("company.kvkNumber");
    }

    @Test
    void anybody_may_look_up_a_company() {
        Answer company = http.anonymous().get("/v1/companies/90004323");
        assertThat(company.json().path("name").asString()).isEqualTo("Accountantskantoor Van Dijk");
        assertThat(company.json().path("establishments").size()).isEqualTo(12);

        String one = company.json()
                .path("establishments")
                .path(4)
                .path("establishmentNumber")
                .asString();
        assertThat(http.anonymous()
                        .get("/v1/companies/90004323?establishmentNumber=" + one)
                        .json()
                        .path("establishments")
                        .size())
                .isEqualTo(1);
        assertThat(http.anonymous().get("/v1/companies/12345678").status()).isEqualTo(404);
        assertThat(http.anonymous().get("/v1/companies/1234").status()).isEqualTo(400);
    }

    private RegistrationSubmitted submitted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return events.await(answer.json().path("registrationId").asString(), RegistrationSubmitted.class);
    }

    private Answer register(String json, String key) {
        return http.anonymous()
                .send(
                        "POST",
                        "/v1/registrations",
                        BodyPublishers.ofString(json),
                        request -> request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", key));
    }

    private static String form(String kvkNumber, @org.jspecify.annotations.Nullable String further, String level) {
        return """
                {"company":{"kvkNumber":"%s","phoneNumber":"030 1234567"},
                 "furtherCompanies":[%s],
                 "representative":{"name":"Willem Bakker","email":"willem@korenschoof.example"},
                 "administrator":{"firstNames":"Joris","prefix":"van","surname":"Dalen","dateOfBirth":"1988-03-14",
                                  "email":"joris@korenschoof.example","mobile":"06-12346270"},
                 "level":"%s","secondFactor":"OTP","contractYears":3,
                 "identificationAddress":{"street":"Kerkstraat","houseNumber":"1","postalCode":"3581aa","city":"Utrecht"},
                 "agreed":true}
                """.formatted(kvkNumber, further == null ? "" : "{\"kvkNumber\":\"" + further + "\"}", level);
    }
}
