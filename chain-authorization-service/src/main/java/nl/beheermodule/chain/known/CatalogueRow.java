package nl.beheermodule.chain.known;

import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.ServiceId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * A service of the catalogue.
 *
 * @param searchText name and provider, without accents and capitals
 */
@org.springframework.data.mongodb.core.mapping.Document("known_services")
@TypeAlias("known-service")
record CatalogueRow(
        @Id String id,
        String name,
        String sortName,
        String searchText,
        String provider,
        AssuranceLevel level,
        boolean chainable) {

    KnownService service() {
        return new KnownService(new ServiceId(id), name, provider, level, chainable);
    }
}
