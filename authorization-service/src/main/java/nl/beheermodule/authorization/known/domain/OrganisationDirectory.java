package nl.beheermodule.authorization.known.domain;

import java.util.Collection;
import java.util.Map;

/** The organisations this service knows. */
public interface OrganisationDirectory {
    /** @return those that exist, exactly as named */
    Map<RegisteredCompany, OrganisationId> find(Collection<RegisteredCompany> companies);
}
