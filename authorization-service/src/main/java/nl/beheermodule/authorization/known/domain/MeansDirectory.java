package nl.beheermodule.authorization.known.domain;

import java.util.Collection;
import java.util.Map;

/** The means this service knows. */
public interface MeansDirectory {
    Map<MeansId, KnownMeans> find(Collection<MeansId> ids);

    /** @param names ids or UniekIDs; each found means stands under the name it was asked by */
    Map<String, KnownMeans> byIdOrUniqueId(Collection<String> names);
}
