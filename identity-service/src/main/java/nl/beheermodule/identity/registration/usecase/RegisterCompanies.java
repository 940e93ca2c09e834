package nl.beheermodule.identity.registration.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.means.HeldMeans;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;
import nl.beheermodule.identity.organisation.usecase.RegisterOrganisation;
import nl.beheermodule.identity.registration.domain.Registration;
import nl.beheermodule.identity.registration.domain.RegistrationId;
import nl.beheermodule.identity.registration.domain.RegistrationRefused;
import nl.beheermodule.identity.registration.domain.RegistrationRepository;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/**
 * Takes in the public form of a legal representative (R9). A company without a beheerder may be registered again; nothing
 * on the form changes what is known about it.
 */
@Component
public class RegisterCompanies {
    private final RegistrationRepository registrations;
    private final RegisteredCompanies companies;
    private final OrganisationRepository organisations;
    private final RegisterOrganisation registerOrganisation;
    private final HeldMeans means;
    private final Clock clock;

    RegisterCompanies(
            RegistrationRepository registrations,
            RegisteredCompanies companies,
            OrganisationRepository organisations,
            RegisterOrganisation registerOrganisation,
            HeldMeans means,
            Clock clock) {
        this.registrations = registrations;
        this.companies = companies;
        this.organisations = organisations;
        this.registerOrganisation = registerOrganisation;
        this.means = means;
        this.clock = clock;
    }

    /** @throws RegistrationRefused when one of the companies has a beheerder */
    public void register(RegistrationId id, RegistrationForm form) {
        if (registrations.contains(id)) {
            return;
        }
        FormCheck.check(form, Amsterdam.today(clock));
        List<OrganisationId> registered = organisations(companies.find(form.companies()), form.phoneNumber());
        Registration registration = new Registration(
                id,
                registered,
                form.representative(),
                form.administrator(),
                form.means(),
                form.identificationAddress(),
                clock.instant());
        registrations.add(registration, registration.submitted());
    }

    private List<OrganisationId> organisations(Map<OrganisationKey, Company> found, String phoneNumber) {
        found.forEach(this::refuseWhenManaged);
        List<OrganisationId> registered = new ArrayList<>();
        found.forEach((key, company) ->
                registered.add(registerOrganisation.register(key, company, registered.isEmpty() ? phoneNumber : null)));
        return registered;
    }

    private void refuseWhenManaged(OrganisationKey key, Company company) {
        if (organisations.known(key).filter(means::hasAdministrator).isPresent()) {
            throw new RegistrationRefused(company.name());
        }
    }
}
