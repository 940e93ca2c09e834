package nl.beheermodule.authorization.catalogue.messaging;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.BiFunction;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogueImported;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.contracts.authorization.CatalogueEntry;
import org.springframework.stereotype.Component;

/** The fact of an import as it is published, with the catalogue as it is from then on. */
@Component
class CatalogueTranslator
        implements BiFunction<ServiceCatalogueImported, Collection<CatalogueService>, AuthorizationEvents> {
    @Override
    public AuthorizationEvents apply(ServiceCatalogueImported fact, Collection<CatalogueService> services) {
        return new AuthorizationEvents.ServiceCatalogueImported(
                fact.catalogueVersion(),
                fact.added(),
                fact.changed(),
                fact.withdrawn(),
                services.stream()
                        .sorted(Comparator.comparing(service -> service.id().value()))
                        .map(CatalogueTranslator::entry)
                        .toList(),
                fact.at());
    }

    private static CatalogueEntry entry(CatalogueService service) {
        return new CatalogueEntry(
                service.id().value(),
                service.name(),
                service.provider(),
                AssuranceLevel.valueOf(service.level().name()),
                service.chainable(),
                service.withdrawn());
    }
}
