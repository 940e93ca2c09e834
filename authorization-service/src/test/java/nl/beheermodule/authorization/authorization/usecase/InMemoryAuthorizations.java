package nl.beheermodule.authorization.authorization.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.Carrying;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps copies by version, as the database does; {@link #beforeNextSave} is somebody who is faster. */
public final class InMemoryAuthorizations implements AuthorizationRepository {
    public final Map<AuthorizationId, Authorization> stored = new HashMap<>();
    public final List<AuthorizationEvent> published = new ArrayList<>();
    public final List<Runnable> beforeNextSave = new ArrayList<>();

    @Override
    public Optional<Authorization> find(OrganisationId organisation, AuthorizationId id) {
        return Optional.ofNullable(stored.get(id))
                .filter(found -> found.grant().organisation().equals(organisation))
                .map(found -> copy(found, found.version()));
    }

    @Override
    public Map<AuthorizationId, Authorization> find(Collection<AuthorizationId> ids) {
        return stored.values().stream()
                .filter(one -> ids.contains(one.id()))
                .collect(Collectors.toMap(Authorization::id, one -> copy(one, one.version())));
    }

    @Override
    public List<Authorization> due(Instant now, int most) {
        return stored.values().stream()
                .filter(one ->
                        one.state().dueAt().filter(due -> !due.isAfter(now)).isPresent())
                .limit(most)
                .map(one -> copy(one, one.version()))
                .toList();
    }

    @Override
    public List<Authorization> lost(
            KnownMeans means, Map<ServiceId, CatalogueService> services, Instant now, int most) {
        return stored.values().stream()
                .filter(one ->
                        one.grant().means().equals(means.id()) && one.state().holds(now))
                .filter(one -> Carrying.lost(
                                means, one.grant().as(services.get(one.grant().service())))
                        .isPresent())
                .limit(most)
                .map(one -> copy(one, one.version()))
                .toList();
    }

    @Override
    public List<Authorization> held(OrganisationId organisation, MeansId means, Instant now) {
        return stored.values().stream()
                .filter(one -> one.grant().organisation().equals(organisation)
                        && one.grant().means().equals(means)
                        && one.state().holds(now))
                .map(one -> copy(one, one.version()))
                .toList();
    }

    @Override
    public List<Authorization> held(MeansId means, Collection<ServiceId> grounds, Instant now) {
        return stored.values().stream()
                .filter(one -> one.grant().means().equals(means)
                        && grounds.contains(one.grant().service())
                        && one.state().holds(now))
                .map(one -> copy(one, one.version()))
                .toList();
    }

    @Override
    public List<Authorization> restricted(OrganisationId organisation, Collection<MeansId> means, Instant now) {
        return of(organisation, means).values().stream()
                .filter(one ->
                        !one.grant().scope().equals(Scope.WHOLE) && one.state().holds(now))
                .toList();
    }

    @Override
    public Map<AuthorizationId, Authorization> of(OrganisationId organisation, Collection<MeansId> means) {
        return stored.values().stream()
                .filter(one -> one.grant().organisation().equals(organisation)
                        && means.contains(one.grant().means()))
                .collect(Collectors.toMap(Authorization::id, one -> copy(one, one.version())));
    }

    @Override
    public void save(Authorization authorization, List<AuthorizationEvent> facts) {
        if (!beforeNextSave.isEmpty()) {
            beforeNextSave.removeFirst().run();
        }
        Authorization before = stored.get(authorization.id());
        if ((before == null ? 0 : before.version()) != authorization.version()) {
            throw new OptimisticLockingFailureException("changed meanwhile");
        }
        stored.put(authorization.id(), copy(authorization, authorization.version() + 1));
        published.addAll(facts);
    }

    @Override
    public Set<AuthorizationId> saveAll(Collection<Change> changes) {
        return changes.stream()
                .filter(change -> !saved(change))
                .map(change -> change.authorization().id())
                .collect(Collectors.toSet());
    }

    private boolean saved(Change change) {
        try {
            save(change.authorization(), change.facts());
            return true;
        } catch (OptimisticLockingFailureException stale) {
            return false;
        }
    }

    private static Authorization copy(Authorization one, long version) {
        return new Authorization(version, one.grant(), one.state());
    }
}
