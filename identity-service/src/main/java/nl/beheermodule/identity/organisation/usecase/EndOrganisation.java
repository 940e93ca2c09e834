package nl.beheermodule.identity.organisation.usecase;

import java.time.Instant;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;
import org.springframework.stereotype.Component;

/**
 * R77: nobody acts for the organisation any more. Its keys are given back after it has ended, so that the company can be
 * registered again as a new organisation. May be repeated.
 */
@Component
public class EndOrganisation {
    private final OrganisationRepository organisations;

    public EndOrganisation(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    public void end(OrganisationId id, Instant at) {
        organisations
                .find(id)
                .filter(organisation -> !organisation.hasEnded())
                .ifPresent(organisation -> organisations.save(organisation.end(at)));
        organisations.releaseKeys(id);
    }
}
