package nl.beheermodule.identity.organisation.domain;

import java.time.Instant;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.Establishment;
import nl.beheermodule.identity.company.domain.Rsin;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent.EstablishmentNumberRemoved;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent.OrganisationEnded;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent.OrganisationRegistered;
import nl.beheermodule.identity.organisation.domain.OrganisationRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A company, or one establishment of it, as it was when it was registered.
 *
 * @param phoneNumber as the legal representative gave it: the register has none
 * @param numberOfEstablishments how many the register knows under the KvK number (R28, R30)
 * @param endedAt when its very last means ended (R77)
 */
public record Organisation(
        OrganisationId id,
        OrganisationKey key,
        String name,
        @Nullable Rsin rsin,
        Address address,
        @Nullable String phoneNumber,
        int numberOfEstablishments,
        @Nullable Instant endedAt,
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
                null,
                0);
    }

    public OrganisationRegistered registered(Instant now) {
        return new OrganisationRegistered(this, now);
    }

    /**
     * R28: from now on the organisation is its whole KvK number. Name and address become those of the company; who may act
     * for it, and its id, stay.
     *
     * @param company as the register has it now: an establishment may have been opened or closed since (R30)
     */
    public EstablishmentNumberRemoved removeEstablishmentNumber(Company company, Instant now) {
        if (key.establishmentNumber() == null) {
            throw new OrganisationRefused(Reason.NO_ESTABLISHMENT_NUMBER);
        }
        if (company.establishments().size() > 1) {
            throw new OrganisationRefused(Reason.SEVERAL_ESTABLISHMENTS);
        }
        Organisation whole = new Organisation(
                id,
                key.withoutEstablishment(),
                company.name(),
                company.rsin(),
                company.address(),
                phoneNumber,
                company.establishments().size(),
                endedAt,
                version);
        return new EstablishmentNumberRemoved(whole, now);
    }

    /** R77: its very last means ended. */
    public OrganisationEnded end(Instant now) {
        Organisation ended =
                new Organisation(id, key, name, rsin, address, phoneNumber, numberOfEstablishments, now, version);
        return new OrganisationEnded(ended, now);
    }

    public boolean hasEnded() {
        return endedAt != null;
    }
}
