package nl.beheermodule.authorization.known.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organisations this service knows. */
public interface OrganisationDirectory {
    /** @return those that exist, exactly as named */
    Map<RegisteredCompany, OrganisationId> find(Collection<RegisteredCompany> companies);

    Optional<RegisteredCompany> company(OrganisationId organisation);

    /** Those that are known. */
    Map<OrganisationId, RegisteredCompany> companies(Collection<OrganisationId> organisations);

    /** As people call them; those that are known. */
    Map<RegisteredCompany, String> names(Collection<RegisteredCompany> companies);

    /** Whole companies and establishments, by KvK number. */
    Map<String, List<OrganisationId>> ofCompanies(Collection<String> kvkNumbers);

    /** Numbers of the establishments of this company that are known, 12 digits. */
    Set<String> establishments(String kvkNumber);
}
