package nl.beheermodule.identity.organisation.domain;

import java.time.Instant;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.Establishment;
import nl.beheermodule.identity.company.domain.Rsin;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent.OrganisationRegistered;
import org.jspecify.annotations.Nullable;

/**
 * A company, or one establishment of it, as it was when it was registered.
 *
 * @param phoneNumber as the legal representative gave it: the register has none
 * @param numberOfEstablishments how many the register knows under the KvK number (R28, R30)
 */
public record Organisation(
        OrganisationId id,
        OrganisationKey key,
        String name,
        @Nullable Rsin rsin,
        Address address,
        @Nullable String phoneNumber,
        int numberOfEstablishments,
        long version) {

    /** @throws IllegalArgumentException when the company has no such establishment */
    public static Organisation of(
            OrganisationId id, OrganisationKey key, Company company, @Nullable String phoneNumber) {
        Establishment place = key.establishmentNumber() == null
                ? null
                : company.establishment(key.establishmentNumber())
                        .orElseThrow(() -> new IllegalArgumentException("Not an establishment of this company"));
        return new Organisation(
                id,
                key,
                place == null ? company.name() : place.name(),
                company.rsin(),
                place == null ? company.address() : place.address(),
                phoneNumber,
                company.establishments().size(),
                0);
    }

    public OrganisationRegistered registered(Instant now) {
        return new OrganisationRegistered(this, now);
    }
}
