package nl.beheermodule.identity.organisation.usecase;

import java.time.Clock;
import java.time.Instant;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.CompanyRegister;
import nl.beheermodule.identity.organisation.domain.Organisation;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent.EstablishmentNumberRemoved;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationRefused;
import nl.beheermodule.identity.organisation.domain.OrganisationRefused.Reason;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/**
 * R28: the pennetje of tab “Algemeen”. The key of the whole company is claimed before the organisation takes it; the key of
 * the establishment stays its own, so that nobody registers that place a second time.
 */
@Component
public class RemoveEstablishmentNumber {
    private final OrganisationRepository organisations;
    private final CompanyRegister register;
    private final Clock clock;

    public RemoveEstablishmentNumber(OrganisationRepository organisations, CompanyRegister register, Clock clock) {
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
    }

    /** @throws OrganisationRefused with several establishments, none, or when the whole company is an organisation too */
    public Organisation remove(OrganisationId id) {
        Organisation organisation = organisations.find(id).orElseThrow(() -> new NotFound("De organisatie"));
        Company company = register.find(organisation.key().kvkNumber())
                .orElseThrow(() -> new OrganisationRefused(Reason.NOT_IN_REGISTER));
        Instant now = clock.instant();
        EstablishmentNumberRemoved removed = organisation.removeEstablishmentNumber(company, now);
        if (!organisations.claim(removed.organisation().key(), id, now)) {
            throw new OrganisationRefused(Reason.COMPANY_EXISTS);
        }
        organisations.save(removed);
        organisations.settle(removed.organisation().key());
        return organisations.find(id).orElseThrow();
    }
}
