package nl.beheermodule.authorization.authorization.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.ChainDirectory;
import nl.beheermodule.authorization.known.domain.KnownChain;
import nl.beheermodule.authorization.known.domain.OrganisationDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;

/** The companies a test knows, and what they gave to intermediaries. */
public record InMemoryWorld(Map<OrganisationId, RegisteredCompany> companies, List<KnownChain> chains)
        implements OrganisationDirectory, ChainDirectory {
    public static InMemoryWorld empty() {
        return new InMemoryWorld(Map.of(), List.of());
    }

    public FindScopes scopes() {
        return new FindScopes(this, this);
    }

    @Override
    public Map<RegisteredCompany, OrganisationId> find(Collection<RegisteredCompany> asked) {
        Map<RegisteredCompany, OrganisationId> found = new HashMap<>();
        companies.forEach((id, company) -> {
            if (asked.contains(company)) {
                found.put(company, id);
            }
        });
        return found;
    }

    @Override
    public Optional<RegisteredCompany> company(OrganisationId organisation) {
        return Optional.ofNullable(companies.get(organisation));
    }

    @Override
    public Map<OrganisationId, RegisteredCompany> companies(Collection<OrganisationId> organisations) {
        return companies.entrySet().stream()
                .filter(entry -> organisations.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<RegisteredCompany, String> names(Collection<RegisteredCompany> asked) {
        return Map.of();
    }

    @Override
    public Map<String, List<OrganisationId>> ofCompanies(Collection<String> kvkNumbers) {
        return companies.entrySet().stream()
                .filter(entry -> kvkNumbers.contains(entry.getValue().kvkNumber()))
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().kvkNumber(),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    @Override
    public Set<String> establishments(String kvkNumber) {
        return companies.values().stream()
                .filter(company -> company.kvkNumber().equals(kvkNumber))
                .flatMap(company -> Stream.ofNullable(company.establishmentNumber()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<KnownChain> given(Collection<String> relations, Collection<ServiceId> services) {
        return chains.stream()
                .filter(chain -> relations.contains(chain.relation().kvkNumber()) && services.contains(chain.service()))
                .toList();
    }

    @Override
    public List<KnownChain> between(String relation, String intermediary) {
        return chains.stream()
                .filter(chain -> chain.relation().kvkNumber().equals(relation)
                        && chain.intermediary().equals(intermediary))
                .toList();
    }
}
