package nl.beheermodule.identity.company.local;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.CompanyRegister;
import nl.beheermodule.identity.company.domain.Establishment;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.company.domain.Rsin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A register of fictional companies, read once from a file. */
@Component
@ConditionalOnProperty(name = "beheer.companies.register", havingValue = "local")
class LocalCompanyRegister implements CompanyRegister {
    private record Place(String number, String name, Address address) {
        Establishment establishment() {
            return new Establishment(new EstablishmentNumber(number), name, address);
        }
    }

    private record Entry(
            String kvkNumber,
            String name,
            @Nullable String rsin,
            int legalRepresentatives,
            Address address,
            List<Place> establishments) {
        Company company() {
            return new Company(
                    new KvkNumber(kvkNumber),
                    name,
                    rsin == null ? null : new Rsin(rsin),
                    address,
                    establishments.stream().map(Place::establishment).toList(),
                    legalRepresentatives);
        }
    }

    private final Map<KvkNumber, Company> companies;

    LocalCompanyRegister(@Value("${beheer.companies.file}") Resource file, JsonMapper json) throws IOException {
        try (InputStream in = file.getInputStream()) {
            this.companies = List.of(json.readValue(in, Entry[].class)).stream()
                    .map(Entry::company)
                    .collect(Collectors.toUnmodifiableMap(Company::kvkNumber, Function.identity()));
        }
    }

    @Override
    public Optional<Company> find(KvkNumber number) {
        return Optional.ofNullable(companies.get(number));
    }
}
