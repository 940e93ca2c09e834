package nl.beheermodule.authorization.authorization.domain;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A service for a means, as both were when it was last granted or extended; what holds now is {@link #as looked up}.
 *
 * @param level of the service: recorded with each authorization (norm 4)
 */
public record Grant(
        OrganisationId organisation,
        MeansId means,
        String personId,
        String personName,
        ServiceId service,
        String serviceName,
        String provider,
        AssuranceLevel level,
        Scope scope) {

    public static Grant of(OrganisationId organisation, KnownMeans means, Grantable service) {
        return of(organisation, means, service, Scope.WHOLE);
    }

    public static Grant of(OrganisationId organisation, KnownMeans means, Grantable service, Scope scope) {
        return new Grant(
                organisation,
                means.id(),
                means.personId(),
                means.personName(),
                service.id(),
                service.name(),
                service.provider(),
                service.level(),
                scope);
    }

    /**
     * The same grant, with its service as that is now: a catalogue may rename it, or ask another level for it.
     *
     * @param now absent when it is in no catalogue: then it is as it was granted
     */
    public Grant as(@Nullable Grantable now) {
        return now == null
                ? this
                : new Grant(
                        organisation,
                        means,
                        personId,
                        personName,
                        service,
                        now.name(),
                        now.provider(),
                        now.level(),
                        scope);
    }

    public AuthorizationId id() {
        return AuthorizationId.of(organisation, means, service, scope);
    }
}
