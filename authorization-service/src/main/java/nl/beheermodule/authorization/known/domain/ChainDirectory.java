package nl.beheermodule.authorization.known.domain;

import java.util.Collection;
import java.util.List;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;

/** The chain authorizations this service knows; only those that hold today. */
public interface ChainDirectory {
    /** @param relations KvK numbers of who gave them */
    List<KnownChain> given(Collection<String> relations, Collection<ServiceId> services);

    /** All that a relation gave to an intermediary, by their KvK numbers. */
    List<KnownChain> between(String relation, String intermediary);
}
