package nl.beheermodule.authorization.catalogue.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which catalogue is in force. The services themselves are documents of their own. */
public final class Catalogue {
    private final long version;
    private @Nullable String catalogueVersion;
    private @Nullable Instant issuedAt;

    /** @param version of this aggregate, 0 before the first import */
    public Catalogue(long version, @Nullable String catalogueVersion, @Nullable Instant issuedAt) {
        this.version = version;
        this.catalogueVersion = catalogueVersion;
        this.issuedAt = issuedAt;
    }

    public static Catalogue empty() {
        return new Catalogue(0, null, null);
    }

    public boolean isEmpty() {
        return catalogueVersion == null;
    }

    public CatalogueChanges compare(Map<ServiceId, CatalogueService> known, ServiceCatalogue next) {
        if (next.services().isEmpty()) {
            throw new CatalogueRefused(CatalogueRefused.Reason.EMPTY);
        }
        if (issuedAt != null && next.issuedAt().isBefore(issuedAt)) {
            throw new CatalogueRefused(CatalogueRefused.Reason.OLDER);
        }
        return CatalogueChanges.between(known, next);
    }

    /** @return empty when this catalogue is in force already and nothing in it differs */
    public Optional<ServiceCatalogueImported> imported(ServiceCatalogue next, CatalogueChanges changes, Instant now) {
        if (changes.none() && next.version().equals(catalogueVersion)) {
            return Optional.empty();
        }
        catalogueVersion = next.version();
        issuedAt = next.issuedAt();
        return Optional.of(new ServiceCatalogueImported(
                next.version(),
                changes.added().size(),
                changes.changed().size(),
                changes.withdrawn().size(),
                now));
    }

    public long version() {
        return version;
    }

    public @Nullable String catalogueVersion() {
        return catalogueVersion;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }
}
