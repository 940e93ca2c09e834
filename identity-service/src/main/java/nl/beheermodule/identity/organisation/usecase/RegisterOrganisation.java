package nl.beheermodule.identity.organisation.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.organisation.domain.Organisation;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a company known, once, whoever asks. */
@Component
public class RegisterOrganisation {
    private final OrganisationRepository organisations;
    private final Clock clock;

    public RegisterOrganisation(OrganisationRepository organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    public OrganisationId register(OrganisationKey key, Company company, @Nullable String phoneNumber) {
        OrganisationId id = organisations.idOf(key);
        Optional<Organisation> known = organisations.find(id);
        if (known.filter(Organisation::hasEnded).isPresent()) {
            organisations.releaseKeys(id); // it ended just now
            return register(key, company, phoneNumber);
        }
        if (known.isEmpty()) {
            Organisation organisation = Organisation.of(id, key, company, phoneNumber);
            organisations.add(organisation, organisation.registered(clock.instant()));
        }
        return id;
    }
}
