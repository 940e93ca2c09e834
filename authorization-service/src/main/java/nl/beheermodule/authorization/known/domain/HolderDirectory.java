package nl.beheermodule.authorization.known.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who of an organisation can be reached at an e-mail address. */
public interface HolderDirectory {
    /**
     * @param emails however they are written
     * @return the means of this organisation, by the address as asked; somebody may hold several
     */
    Map<String, List<KnownMeans>> byEmail(OrganisationId organisation, Collection<String> emails);
}
