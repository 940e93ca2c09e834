package nl.beheermodule.chain.company.local;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.chain.company.domain.Company;
import nl.beheermodule.chain.company.domain.CompanyRegister;
import nl.beheermodule.chain.known.domain.KvkNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A register of fictional companies, read once from a file. */
@Component
@ConditionalOnProperty(name = "beheer.companies.register", havingValue = "local")
class LocalCompanyRegister implements CompanyRegister {
    private record Entry(String kvkNumber, String name, Company.Address address) {
        Company company() {
            return new Company(new KvkNumber(kvkNumber), name, address);
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
