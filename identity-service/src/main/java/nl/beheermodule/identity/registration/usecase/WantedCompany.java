package nl.beheermodule.identity.registration.usecase;

import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import org.jspecify.annotations.Nullable;

/**
 * A company as the form names it.
 *
 * @param field where it stands in the form, to point at when the register does not know it
 */
public record WantedCompany(
        String field, KvkNumber kvkNumber, @Nullable EstablishmentNumber establishmentNumber) {

    OrganisationKey key() {
        return new OrganisationKey(kvkNumber, establishmentNumber);
    }
}
