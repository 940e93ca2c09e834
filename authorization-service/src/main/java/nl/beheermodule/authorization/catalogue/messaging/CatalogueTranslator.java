package nl.beheermodule.authorization.catalogue.messaging;

import java.util.function.Function;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogueImported;
import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import org.springframework.stereotype.Component;

/** The fact of an import as it is published. */
@Component
class CatalogueTranslator implements Function<ServiceCatalogueImported, AuthorizationEvents> {
    @Override
    public AuthorizationEvents apply(ServiceCatalogueImported fact) {
        return new AuthorizationEvents.ServiceCatalogueImported(
                fact.catalogueVersion(), fact.added(), fact.changed(), fact.withdrawn(), fact.at());
    }
}
