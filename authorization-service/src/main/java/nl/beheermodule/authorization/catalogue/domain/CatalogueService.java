package nl.beheermodule.authorization.catalogue.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dienst of a dienstverlener, as the scheme's catalogue defines it.
 *
 * @param provider display name; more than one, comma separated, when providers share the service
 * @param providerOin 20 digits, of the first provider
 * @param descriptionUrl where the provider tells more about it (norm 6)
 * @param level what a means must have at least
 * @param chainable whether an intermediary may be authorized for it; our own field, the scheme has none
 * @param entityTypes how the company may be named, as the scheme's URNs
 * @param restrictions what an authorization may be restricted to (norm 5), as the scheme's URNs
 * @param withdrawn no longer in the catalogue: not granted any more, and decisions say no
 */
public record CatalogueService(
        ServiceId id,
        String name,
        String provider,
        String providerOin,
        String description,
        @Nullable String descriptionUrl,
        AssuranceLevel level,
        boolean chainable,
        List<String> entityTypes,
        List<String> restrictions,
        boolean withdrawn)
        implements Grantable {
    private static final String ESTABLISHMENTS = ":ServiceRestriction:Vestigingsnr";

    /** Whether an authorization may be restricted to one establishment here (norm 5). */
    public boolean takesEstablishments() {
        return restrictions.stream().anyMatch(urn -> urn.endsWith(ESTABLISHMENTS));
    }

    public CatalogueService withdraw() {
        return new CatalogueService(
                id,
                name,
                provider,
                providerOin,
                description,
                descriptionUrl,
                level,
                chainable,
                entityTypes,
                restrictions,
                true);
    }

    /** The same service offered by one more provider: the stricter level counts. */
    CatalogueService sharedWith(CatalogueService other) {
        AssuranceLevel stricter = level.covers(other.level) ? level : other.level;
        String providers = provider.equals(other.provider) ? provider : provider + ", " + other.provider;
        return new CatalogueService(
                id,
                name,
                providers,
                providerOin,
                description,
                descriptionUrl,
                stricter,
                chainable,
                entityTypes,
                restrictions,
                false);
    }
}
