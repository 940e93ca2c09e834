package nl.beheermodule.authorization.catalogue.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.beheermodule.authorization.catalogue.domain.Catalogue;
import nl.beheermodule.authorization.catalogue.domain.CatalogueChanges;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogue;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogueImported;
import org.springframework.stereotype.Component;

/**
 * Takes over a catalogue. The services go first and the fact last, so that an import that broke off is finished by
 * importing the same file again.
 */
@Component
public class ImportCatalogue {
    private final CatalogueRepository catalogues;
    private final Clock clock;

    ImportCatalogue(CatalogueRepository catalogues, Clock clock) {
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** What taking it over would change, without doing so. */
    public CatalogueChanges preview(ServiceCatalogue next) {
        return catalogues.load().compare(catalogues.services(), next);
    }

    /** @return empty when this catalogue was in force already */
    public Optional<ServiceCatalogueImported> take(ServiceCatalogue next) {
        Catalogue catalogue = catalogues.load();
        CatalogueChanges changes = catalogue.compare(catalogues.services(), next);
        Optional<ServiceCatalogueImported> fact = catalogue.imported(next, changes, clock.instant());
        fact.ifPresent(imported -> {
            catalogues.saveServices(changes);
            catalogues.save(catalogue, imported);
        });
        return fact;
    }
}
