package nl.beheermodule.authorization.catalogue.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.catalogue.domain.Catalogue;
import nl.beheermodule.authorization.catalogue.domain.CatalogueChanges;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogueImported;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;

/** A catalogue in memory. */
public final class InMemoryCatalogue implements CatalogueRepository {
    final List<ServiceCatalogueImported> published = new ArrayList<>();
    private final Map<ServiceId, CatalogueService> services = new HashMap<>();
    private Catalogue catalogue = Catalogue.empty();

    public static InMemoryCatalogue with(CatalogueService... services) {
        InMemoryCatalogue catalogue = new InMemoryCatalogue();
        Stream.of(services).forEach(service -> catalogue.services.put(service.id(), service));
        return catalogue;
    }

    @Override
    public Catalogue load() {
        return new Catalogue(catalogue.version(), catalogue.catalogueVersion(), catalogue.issuedAt());
    }

    @Override
    public Map<ServiceId, CatalogueService> services() {
        return Map.copyOf(services);
    }

    @Override
    public Map<ServiceId, CatalogueService> services(Collection<ServiceId> ids) {
        return services.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<String, String> providers(Collection<String> oins) {
        return services.values().stream()
                .filter(service -> oins.contains(service.providerOin()))
                .collect(Collectors.toMap(
                        CatalogueService::providerOin, CatalogueService::provider, (one, same) -> one));
    }

    @Override
    public void saveServices(CatalogueChanges changes) {
        Stream.of(changes.added(), changes.changed(), changes.withdrawn())
                .flatMap(List::stream)
                .forEach(service -> services.put(service.id(), service));
    }

    @Override
    public void save(Catalogue saved, ServiceCatalogueImported fact) {
        catalogue = new Catalogue(saved.version() + 1, saved.catalogueVersion(), saved.issuedAt());
        published.add(fact);
    }
}
