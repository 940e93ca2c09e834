package nl.beheermodule.means.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations this service has heard of. */
public interface Organisations {
    Optional<OrganisationCopy> find(String organisationId);

    /** Those that are known, by id. */
    Map<String, OrganisationCopy> find(Collection<String> organisationIds);

    /** Ids of those whose name or KvK number contains all words of the text, already without accents and capitals. */
    List<String> search(String text, int atMost);
}
