package nl.beheermodule.identity.registration.usecase;

import java.util.List;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.registration.domain.Representative;
import nl.beheermodule.identity.registration.domain.RequestedMeans;
import org.jspecify.annotations.Nullable;

/**
 * What the legal representative filled in.
 *
 * @param companies the first is invoiced
 * @param phoneNumber of the first company
 */
public record RegistrationForm(
        List<WantedCompany> companies,
        String phoneNumber,
        Representative representative,
        PersonDetails administrator,
        RequestedMeans means,
        @Nullable Address identificationAddress) {}
