package nl.beheermodule.authorization.catalogue.mongo;

import java.time.Instant;
import nl.beheermodule.authorization.catalogue.domain.Catalogue;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** There is one. */
@Document("catalogue")
@TypeAlias("catalogue")
record CatalogueDocument(
        @Id String id,
        long version,
        @Nullable String catalogueVersion,
        @Nullable Instant issuedAt) implements AggregateDocument {
    static final String ONLY = "service-catalogue";

    static CatalogueDocument of(Catalogue catalogue) {
        return new CatalogueDocument(ONLY, catalogue.version(), catalogue.catalogueVersion(), catalogue.issuedAt());
    }

    Catalogue catalogue() {
        return new Catalogue(version, catalogueVersion, issuedAt);
    }
}
