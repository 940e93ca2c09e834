package nl.beheermodule.authorization.catalogue.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import changes: authorizations stay on services that are withdrawn, but decisions say no. */
public record CatalogueChanges(
        List<CatalogueService> added, List<CatalogueService> changed, List<CatalogueService> withdrawn) {

    static CatalogueChanges between(Map<ServiceId, CatalogueService> known, ServiceCatalogue catalogue) {
        Set<ServiceId> offered =
                catalogue.services().stream().map(CatalogueService::id).collect(Collectors.toSet());
        return new CatalogueChanges(
                catalogue.services().stream()
                        .filter(service -> !known.containsKey(service.id()))
                        .toList(),
                catalogue.services().stream()
                        .filter(service -> known.containsKey(service.id()))
                        .filter(service -> !service.equals(known.get(service.id())))
                        .toList(),
                known.values().stream()
                        .filter(service -> !service.withdrawn() && !offered.contains(service.id()))
                        .map(CatalogueService::withdraw)
                        .toList());
    }

    /** Services whose machtigingen are touched: they change, or open nothing any more. */
    public List<ServiceId> touched() {
        return Stream.concat(changed.stream(), withdrawn.stream())
                .map(CatalogueService::id)
                .toList();
    }

    boolean none() {
        return added.isEmpty() && changed.isEmpty() && withdrawn.isEmpty();
    }
}
