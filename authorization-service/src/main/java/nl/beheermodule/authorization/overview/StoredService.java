package nl.beheermodule.authorization.overview;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The fields of a service's document that the read side needs. */
@Document("services")
record StoredService(
        @Id String id,
        String name,
        String sortName,
        String searchText,
        String provider,
        String providerOin,
        String description,
        @Nullable String descriptionUrl,
        AssuranceLevel level,
        boolean chainable,
        boolean withdrawn) {

    ServiceRow row() {
        return new ServiceRow(id, name, provider, providerOin, description, descriptionUrl, level, chainable);
    }
}
