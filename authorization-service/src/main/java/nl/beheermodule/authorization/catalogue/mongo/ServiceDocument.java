package nl.beheermodule.authorization.catalogue.mongo;

import java.util.List;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.platform.paging.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A service of the catalogue.
 *
 * @param sortName name without accents and capitals
 * @param searchText name and provider, likewise
 * @param levelRank the level as a number, to compare with: 0 for EH2 … 3 for EH4
 */
@Document("services")
@TypeAlias("service")
record ServiceDocument(
        @Id String id,
        String name,
        String sortName,
        String searchText,
        String provider,
        String providerOin,
        String description,
        @Nullable String descriptionUrl,
        AssuranceLevel level,
        int levelRank,
        boolean chainable,
        List<String> entityTypes,
        List<String> restrictions,
        boolean withdrawn) {

    static ServiceDocument of(CatalogueService service) {
        return new ServiceDocument(
                service.id().value(),
                service.name(),
                SearchText.of(service.name()),
                SearchText.of(service.name(), service.provider()),
                service.provider(),
                service.providerOin(),
                service.description(),
                service.descriptionUrl(),
                service.level(),
                service.level().ordinal(),
                service.chainable(),
                service.entityTypes(),
                service.restrictions(),
                service.withdrawn());
    }

    CatalogueService service() {
        return new CatalogueService(
                new ServiceId(id),
                name,
                provider,
                providerOin,
                description,
                descriptionUrl,
                level,
                chainable,
                entityTypes,
                restrictions,
                withdrawn);
    }
}
