package nl.beheermodule.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.identity.IdentityEvents.EstablishmentNumberRemoved;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.identity.MeansFacts;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.CompanyRegister;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.identity.organisation.usecase.RegisterOrganisation;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R26, R28 and R30 over HTTP, with the fictional companies of the local register. */
@IdentityIT
class EstablishmentNumberIT {
    @Autowired
    private TestHttp http;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestMembers members;

    @Autowired
    private RegisterOrganisation register;

    @Autowired
    private CompanyRegister companies;

    @Test
    void R26_the_company_shows_its_name_KvK_number_RSIN_address_and_telephone_number() {
        Company bakery = company("90004324");
        OrganisationKey key = new OrganisationKey(
                bakery.kvkNumber(), bakery.establishments().getFirst().number());
        String id = register.register(key, bakery, "030 1234567").value();

        var shown = http.as(members.administrator(id))
                .get("/v1/organisations/" + id)
                .json();

        assertThat(shown.path("name").asString())
                .isEqualTo(bakery.establishments().getFirst().name());
        assertThat(shown.path("kvkNumber").asString()).isEqualTo("90004324");
        assertThat(shown.path("rsin").asString())
                .isEqualTo(java.util.Objects.requireNonNull(bakery.rsin()).value());
        assertThat(shown.path("address").path("street").asString())
                .isEqualTo(bakery.establishments().getFirst().address().street());
        assertThat(shown.path("address").path("postalCode").asString())
                .isEqualTo(bakery.establishments().getFirst().address().postalCode());
        assertThat(shown.path("phoneNumber").asString()).isEqualTo("030 1234567");
    }

    @Test
    void R26_R28_a_beheerder_removes_the_number_of_the_only_establishment_and_sees_the_whole_company() {
        Company bakery = company("90004324");
        String id = registered(bakery);
        TestHttp beheerder = http.as(members.administrator(id));
        assertThat(beheerder
                        .get("/v1/organisations/" + id)
                        .json()
                        .path("establishmentNumber")
                        .asString())
                .hasSize(12);

        Answer removed = beheerder.delete(path(id));

        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.json().path("establishmentNumber").isNull()).isTrue();
        assertThat(removed.json().path("name").asString()).isEqualTo(bakery.name());
        assertThat(events.await(id, EstablishmentNumberRemoved.class).kvkNumber())
                .isEqualTo("90004324");
        assertThat(beheerder.delete(path(id)).problem()).isEqualTo("no-establishment-number");
    }

    @Test
    void R30_with_several_establishments_the_answer_points_to_the_form() {
        String id = registered(company("90004333"));

        Answer refused = http.as(members.administrator(id)).delete(path(id));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("several-establishments");
        assertThat(refused.json().path("detail").asString()).contains("wijzigingsformulier");
    }

    @Test
    void R28_a_regular_user_may_not() {
        String id = registered(company("90004333"));

        assertThat(http.as(members.user(id)).delete(path(id)).status()).isEqualTo(403);
    }

    @Test
    void R77_when_its_very_last_means_ends_the_organisation_ends_once() {
        String id = registered(company("90004333"));
        MeansFacts last = new MeansFacts(
                UUID.randomUUID().toString(), UUID.randomUUID().toString(), id, Role.ADMINISTRATOR, SecondFactor.OTP);

        events.publish(7, last.ended());
        events.publish(7, last.ended());

        events.awaitNames(id, "OrganisationRegistered", "OrganisationEnded");
        assertThat(registered(company("90004333"))).isNotEqualTo(id);
    }

    private Company company(String kvkNumber) {
        return companies.find(new KvkNumber(kvkNumber)).orElseThrow();
    }

    private String registered(Company company) {
        OrganisationKey first = new OrganisationKey(
                company.kvkNumber(), company.establishments().getFirst().number());
        return register.register(first, company, null).value();
    }

    private static String path(String id) {
        return "/v1/organisations/" + id + "/establishment-number";
    }
}
