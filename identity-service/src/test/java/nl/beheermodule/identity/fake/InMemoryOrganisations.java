package nl.beheermodule.identity.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.identity.organisation.domain.Organisation;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;

public final class InMemoryOrganisations implements OrganisationRepository {
    private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();
    private final Map<OrganisationKey, OrganisationId> keys = new HashMap<>();
    private final List<OrganisationEvent> published = new ArrayList<>();

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    @Override
    public List<Organisation> findAll(Collection<OrganisationId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public OrganisationId idOf(OrganisationKey key) {
        return keys.computeIfAbsent(key, fresh -> fresh(fresh.text()));
    }

    @Override
    public void add(Organisation organisation, OrganisationEvent fact) {
        if (organisations.putIfAbsent(organisation.id(), organisation) == null) {
            published.add(fact);
        }
    }

    @Override
    public Optional<OrganisationId> known(OrganisationKey key) {
        return Optional.ofNullable(keys.get(key));
    }

    @Override
    public boolean claim(OrganisationKey key, OrganisationId organisation, Instant now) {
        return keys.computeIfAbsent(key, free -> organisation).equals(organisation);
    }

    @Override
    public void settle(OrganisationKey key) {
        // nothing crashes here
    }

    @Override
    public void releaseKeys(OrganisationId organisation) {
        keys.values().removeIf(organisation::equals);
    }

    @Override
    public void giveBackUnsettled(Instant moment) {
        // nothing crashes here
    }

    @Override
    public void save(OrganisationEvent fact) {
        organisations.put(fact.organisation().id(), fact.organisation());
        published.add(fact);
    }

    private OrganisationId fresh(String key) {
        OrganisationId id = new OrganisationId("o-" + key);
        return organisations.containsKey(id) ? fresh(key + "-again") : id;
    }

    public List<OrganisationEvent> published() {
        return published;
    }
}
