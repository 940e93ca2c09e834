package nl.beheermodule.identity.registration.domain;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.registration.domain.RegistrationEvent.RegistrationSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * The application by which a company gets its first beheerder (R9).
 *
 * @param organisations the first is invoiced
 * @param identificationAddress where the beheerder is identified; present from EH3 (R48)
 */
public record Registration(
        RegistrationId id,
        List<OrganisationId> organisations,
        Representative representative,
        PersonDetails administrator,
        RequestedMeans means,
        @Nullable Address identificationAddress,
        Instant submittedAt) {

    public RegistrationSubmitted submitted() {
        return new RegistrationSubmitted(this);
    }
}
