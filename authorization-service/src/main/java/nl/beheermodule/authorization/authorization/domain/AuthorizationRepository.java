package nl.beheermodule.authorization.authorization.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;

/** Authorizations, ended ones too. */
public interface AuthorizationRepository {
    Optional<Authorization> find(OrganisationId organisation, AuthorizationId id);

    /** Those that exist. */
    Map<AuthorizationId, Authorization> find(Collection<AuthorizationId> ids);

    /** Those whose revocation became final or whose end date passed, longest ago first. */
    List<Authorization> due(Instant now, int most);

    /**
     * Those that hold at this moment, of this means, and that it may not carry (see {@link Carrying}); some, not in order.
     *
     * @param services the catalogue as it is now
     */
    List<Authorization> lost(KnownMeans means, Map<ServiceId, CatalogueService> services, Instant now, int most);

    /** Those that hold at this moment: a means has a thousand in an organisation at most. */
    List<Authorization> held(OrganisationId organisation, MeansId means, Instant now);

    /** Those that hold at this moment, of all organisations, on one of these grounds. */
    List<Authorization> held(MeansId means, Collection<ServiceId> grounds, Instant now);

    /** Those that hold at this moment, for one establishment or a relation only. */
    List<Authorization> restricted(OrganisationId organisation, Collection<MeansId> means, Instant now);

    /** All of these means, ended ones too. */
    Map<AuthorizationId, Authorization> of(OrganisationId organisation, Collection<MeansId> means);

    /** @throws RuntimeException an optimistic locking failure, when somebody else changed it since it was loaded */
    void save(Authorization authorization, List<AuthorizationEvent> facts);

    /**
     * Saves many, each for itself and many at a time.
     *
     * @return those that somebody else changed since they were loaded: not saved
     */
    Set<AuthorizationId> saveAll(Collection<Change> changes);

    record Change(Authorization authorization, List<AuthorizationEvent> facts) {}
}
