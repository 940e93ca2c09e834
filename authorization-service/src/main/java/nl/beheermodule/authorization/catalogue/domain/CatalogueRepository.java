package nl.beheermodule.authorization.catalogue.domain;

import java.util.Collection;
import java.util.Map;

/** The catalogue in force and its services. */
public interface CatalogueRepository {
    Catalogue load();

    /** Every service, withdrawn ones too. */
    Map<ServiceId, CatalogueService> services();

    /** Those that exist, withdrawn ones too. */
    Map<ServiceId, CatalogueService> services(Collection<ServiceId> ids);

    /** Display names by OIN, of those that have services. */
    Map<String, String> providers(Collection<String> oins);

    /** Repeatable: a crash half way is repaired by the same import again. */
    void saveServices(CatalogueChanges changes);

    void save(Catalogue catalogue, ServiceCatalogueImported fact);
}
