package nl.beheermodule.chain.known.domain;

import java.util.Collection;
import java.util.Map;

/** This service's copy of the catalogue. */
public interface ServiceDirectory {
    /** Those that exist. */
    Map<ServiceId, KnownService> find(Collection<ServiceId> ids);
}
