package nl.beheermodule.identity.registration.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.beheermodule.identity.Companies;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.fake.FakeMeans;
import nl.beheermodule.identity.fake.InMemoryOrganisations;
import nl.beheermodule.identity.fake.InMemoryRegistrations;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.identity.organisation.usecase.RegisterOrganisation;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.registration.domain.RegistrationId;
import nl.beheermodule.identity.registration.domain.RegistrationRefused;
import nl.beheermodule.identity.registration.domain.Representative;
import nl.beheermodule.identity.registration.domain.RequestedMeans;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R9: the legal representative registers the company and appoints the first beheerder. */
class RegisterCompaniesTest {
    private static final RegistrationId ID = new RegistrationId("r-1");
    private static final Address HOME = new Address("Kerkstraat", "1", "3581 AA", "Utrecht");
    private static final WantedCompany BAKERY = new WantedCompany("company", new KvkNumber("90004321"), null);
    private static final RequestedMeans EH3 = new RequestedMeans(AssuranceLevel.EH3, SecondFactor.OTP, 3);

    private final Companies register = new Companies();
    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final FakeMeans means = new FakeMeans();
    private final Clock clock = Clock.fixed(People.NOW, ZoneOffset.UTC);
    private final RegisterCompanies registerCompanies = new RegisterCompanies(
            registrations,
            new RegisteredCompanies(register),
            organisations,
            new RegisterOrganisation(organisations, clock),
            means,
            clock);

    @Test
    void R9_a_company_becomes_known_with_the_data_of_the_register_and_the_application_is_passed_on() {
        registerCompanies.register(ID, form(List.of(BAKERY), EH3, HOME));

        assertThat(organisations.published()).hasSize(1);
        assertThat(registrations.published()).singleElement().satisfies(registration -> {
            assertThat(registration.organisations()).containsExactly(new OrganisationId("o-90004321"));
            assertThat(registration.means()).isEqualTo(EH3);
        });
        assertThat(organisations.find(new OrganisationId("o-90004321")))
                .hasValueSatisfying(bakery -> assertThat(bakery.name()).isEqualTo("Bakkerij De Korenschoof B.V."));
    }

    @Test
    void establishments_are_organisations_of_their_own_and_the_register_is_asked_once_a_kvk_number_Q2() {
        registerCompanies.register(
                ID,
                form(
                        List.of(
                                new WantedCompany("company", new KvkNumber("90004323"), null),
                                new WantedCompany(
                                        "furtherCompanies[0]",
                                        new KvkNumber("90004323"),
                                        Companies.VAN_DIJK_EDE.number())),
                        EH3,
                        HOME));

        assertThat(organisations.published()).hasSize(2);
        assertThat(register.asked()).isEqualTo(1);
    }

    @Test
    void the_same_request_twice_is_one_registration() {
        registerCompanies.register(ID, form(List.of(BAKERY), EH3, HOME));
        registerCompanies.register(ID, form(List.of(BAKERY), EH3, HOME));

        assertThat(registrations.published()).hasSize(1);
        assertThat(organisations.published()).hasSize(1);
    }

    @Test
    void a_company_that_has_a_beheerder_is_refused_and_nothing_is_stored() {
        means.administratorOf(organisations.idOf(new OrganisationKey(new KvkNumber("90004321"), null)));

        assertThatThrownBy(() -> registerCompanies.register(
                        ID,
                        form(
                                List.of(
                                        new WantedCompany("company", new KvkNumber("90004323"), null),
                                        new WantedCompany("furtherCompanies[0]", new KvkNumber("90004321"), null)),
                                EH3,
                                HOME)))
                .isInstanceOfSatisfying(
                        RegistrationRefused.class,
                        refused -> assertThat(refused.companyName()).isEqualTo("Bakkerij De Korenschoof B.V."));
        assertThat(organisations.published()).isEmpty();
        assertThat(registrations.published()).isEmpty();
    }

    @Test
    void a_company_without_a_beheerder_may_register_again() {
        registerCompanies.register(ID, form(List.of(BAKERY), EH3, HOME));
        registerCompanies.register(new RegistrationId("r-2"), form(List.of(BAKERY), EH3, HOME));

        assertThat(registrations.published()).hasSize(2);
        assertThat(organisations.published()).hasSize(1);
    }

    @Test
    void a_company_that_the_register_does_not_know_is_pointed_at() {
        assertThat(violations(form(
                        List.of(BAKERY, new WantedCompany("furtherCompanies[0]", new KvkNumber("12345678"), null)),
                        EH3,
                        HOME)))
                .extracting(Violation::field)
                .containsExactly("furtherCompanies[0].kvkNumber");
    }

    @Test
    void an_establishment_of_another_company_is_pointed_at() {
        assertThat(violations(form(
                        List.of(new WantedCompany(
                                "company", new KvkNumber("90004321"), new EstablishmentNumber("999999999999"))),
                        EH3,
                        HOME)))
                .extracting(Violation::field)
                .containsExactly("company.establishmentNumber");
    }

    @Test
    void R2_R11_the_first_beheerder_needs_EH2_plus() {
        assertThat(violations(form(List.of(BAKERY), new RequestedMeans(AssuranceLevel.EH2, SecondFactor.OTP, 1), null)))
                .extracting(Violation::field)
                .containsExactly("level");
        registerCompanies.register(
                ID, form(List.of(BAKERY), new RequestedMeans(AssuranceLevel.EH2_PLUS, SecondFactor.OTP, 1), null));
    }

    @Test
    void R48_from_EH3_an_identification_address_is_needed() {
        assertThat(violations(form(List.of(BAKERY), EH3, null)))
                .extracting(Violation::field)
                .containsExactly("identificationAddress");
    }

    @Test
    void R50_sms_needs_a_mobile_number() {
        PersonDetails joris = People.jorisDetails();
        RegistrationForm form = form(
                List.of(BAKERY),
                new RequestedMeans(AssuranceLevel.EH2_PLUS, SecondFactor.SMS, 1),
                null,
                new PersonDetails(joris.name(), joris.dateOfBirth(), joris.email(), null));

        assertThat(violations(form)).extracting(Violation::field).containsExactly("administrator.mobile");
    }

    @Test
    void R6_from_EH2_plus_there_is_a_second_factor_and_R51_the_contract_is_one_or_three_years() {
        assertThat(violations(
                        form(List.of(BAKERY), new RequestedMeans(AssuranceLevel.EH2_PLUS, SecondFactor.NONE, 2), null)))
                .extracting(Violation::field)
                .containsExactly("secondFactor", "contractYears");
    }

    @Test
    void a_date_of_birth_lies_in_the_past() {
        PersonDetails joris = People.jorisDetails();
        RegistrationForm form = form(
                List.of(BAKERY),
                EH3,
                HOME,
                new PersonDetails(joris.name(), LocalDate.of(2026, 11, 23), joris.email(), joris.mobile()));

        assertThat(violations(form)).extracting(Violation::field).containsExactly("administrator.dateOfBirth");
    }

    private List<Violation> violations(RegistrationForm form) {
        try {
            registerCompanies.register(ID, form);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.violations();
        }
    }

    private static RegistrationForm form(List<WantedCompany> companies, RequestedMeans means, @Nullable Address home) {
        return form(companies, means, home, People.jorisDetails());
    }

    private static RegistrationForm form(
            List<WantedCompany> companies, RequestedMeans means, @Nullable Address home, PersonDetails person) {
        return new RegistrationForm(
                companies,
                "030 1234567",
                new Representative("Willem Bakker", new EmailAddress("willem@korenschoof.example")),
                person,
                means,
                home);
    }
}
