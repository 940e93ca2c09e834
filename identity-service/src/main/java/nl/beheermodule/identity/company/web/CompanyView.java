package nl.beheermodule.identity.company.web;

import java.util.List;
import java.util.function.Predicate;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.Establishment;
import nl.beheermodule.identity.company.domain.Rsin;
import org.jspecify.annotations.Nullable;

record CompanyView(
        String kvkNumber,
        String name,
        @Nullable String rsin,
        Address address,
        List<EstablishmentView> establishments,
        @Nullable Integer legalRepresentatives) {

    record EstablishmentView(String establishmentNumber, String name, Address address) {}

    static CompanyView of(Company company, Predicate<Establishment> wanted) {
        Rsin rsin = company.rsin();
        return new CompanyView(
                company.kvkNumber().value(),
                company.name(),
                rsin == null ? null : rsin.value(),
                company.address(),
                company.establishments().stream()
                        .filter(wanted)
                        .map(place -> new EstablishmentView(place.number().value(), place.name(), place.address()))
                        .toList(),
                company.legalRepresentatives());
    }
}
