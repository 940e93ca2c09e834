package nl.beheermodule.authorization.authorization.usecase;

import java.util.Optional;
import java.util.Set;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import org.jspecify.annotations.Nullable;

/**
 * What may be granted for one establishment, or for a relation.
 *
 * @param chained services the relation gave chain authorizations for; empty when it is about no relation
 */
record ScopeRules(Scope scope, Set<ServiceId> chained) {
    Optional<Refusal> refusal(@Nullable Grantable service, @Nullable KnownMeans means) {
        if (scope.establishment() != null && service instanceof CatalogueService one && !one.takesEstablishments()) {
            return Optional.of(Refusal.NO_ESTABLISHMENTS);
        }
        if (scope.relation() == null || service == null) {
            return Optional.empty();
        }
        if (means != null && means.taxAuthorityMeans()) {
            return Optional.of(Refusal.NOT_IN_A_CHAIN);
        }
        boolean given = service instanceof CatalogueService ? chained.contains(service.id()) : !chained.isEmpty();
        return given ? Optional.empty() : Optional.of(Refusal.NO_CHAIN_AUTHORIZATION);
    }
}
