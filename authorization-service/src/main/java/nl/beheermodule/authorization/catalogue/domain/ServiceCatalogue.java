package nl.beheermodule.authorization.catalogue.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A catalogue as it was issued: each service once. */
public record ServiceCatalogue(String version, Instant issuedAt, List<CatalogueService> services) {

    /** @param definitions as they stand in the file; providers may share a service */
    public static ServiceCatalogue of(String version, Instant issuedAt, Collection<CatalogueService> definitions) {
        Map<ServiceId, CatalogueService> once = new LinkedHashMap<>();
        definitions.forEach(service -> once.merge(service.id(), service, CatalogueService::sharedWith));
        return new ServiceCatalogue(version, issuedAt, List.copyOf(once.values()));
    }
}
