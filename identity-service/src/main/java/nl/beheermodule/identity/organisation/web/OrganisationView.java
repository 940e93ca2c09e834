package nl.beheermodule.identity.organisation.web;

import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.Rsin;
import nl.beheermodule.identity.organisation.domain.Organisation;
import org.jspecify.annotations.Nullable;

/** Tab “Algemeen” of the settings (R26). */
record OrganisationView(
        String organisationId,
        String name,
        String kvkNumber,
        @Nullable String establishmentNumber,
        @Nullable String rsin,
        Address address,
        @Nullable String phoneNumber,
        int numberOfEstablishments,
        long version) {

    static OrganisationView of(Organisation organisation) {
        EstablishmentNumber establishment = organisation.key().establishmentNumber();
        Rsin rsin = organisation.rsin();
        return new OrganisationView(
                organisation.id().value(),
                organisation.name(),
                organisation.key().kvkNumber().value(),
                establishment == null ? null : establishment.value(),
                rsin == null ? null : rsin.value(),
                organisation.address(),
                organisation.phoneNumber(),
                organisation.numberOfEstablishments(),
                organisation.version());
    }
}
