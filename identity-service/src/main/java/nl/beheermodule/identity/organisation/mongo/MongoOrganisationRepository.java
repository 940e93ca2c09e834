package nl.beheermodule.identity.organisation.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.identity.organisation.domain.Organisation;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;
import nl.beheermodule.platform.outbox.AggregateStore;
import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoOrganisationRepository implements OrganisationRepository {
    private final MongoOperations mongo;
    private final AggregateStore store;
    private final Converter<OrganisationEvent, WireEvent> translator;

    MongoOrganisationRepository(
            MongoOperations mongo, AggregateStore store, Converter<OrganisationEvent, WireEvent> translator) {
        this.mongo = mongo;
        this.store = store;
        this.translator = translator;
        mongo.indexOps(KeyDocument.class)
                .createIndex(new Index().on("organisationId", Direction.ASC).named("organisation"));
        mongo.indexOps(KeyDocument.class)
                .createIndex(new Index()
                        .on("unsettledSince", Direction.ASC)
                        .named("unsettled")
                        .sparse());
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(mongo.findById(id.value(), OrganisationDocument.class))
                .map(OrganisationDocument::organisation);
    }

    @Override
    public List<Organisation> findAll(Collection<OrganisationId> ids) {
        List<String> values = ids.stream().map(OrganisationId::value).toList();
        return mongo.find(query(where("_id").in(values)), OrganisationDocument.class).stream()
                .map(OrganisationDocument::organisation)
                .toList();
    }

    @Override
    public OrganisationId idOf(OrganisationKey key) {
        Optional<OrganisationId> known = known(key);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return new OrganisationId(
                    mongo.insert(new KeyDocument(key.text(), UUID.randomUUID().toString(), null))
                            .organisationId());
        } catch (DuplicateKeyException justClaimed) {
            return idOf(key);
        }
    }

    @Override
    public Optional<OrganisationId> known(OrganisationKey key) {
        return Optional.ofNullable(mongo.findById(key.text(), KeyDocument.class))
                .map(KeyDocument::organisationId)
                .map(OrganisationId::new);
    }

    @Override
    public boolean claim(OrganisationKey key, OrganisationId organisation, Instant now) {
        try {
            mongo.insert(new KeyDocument(key.text(), organisation.value(), now));
            return true;
        } catch (DuplicateKeyException claimed) {
            return known(key).filter(organisation::equals).isPresent();
        }
    }

    @Override
    public void settle(OrganisationKey key) {
        mongo.updateFirst(query(where("_id").is(key.text())), new Update().unset("unsettledSince"), KeyDocument.class);
    }

    @Override
    public void releaseKeys(OrganisationId organisation) {
        mongo.remove(query(where("organisationId").is(organisation.value())), KeyDocument.class);
    }

    @Override
    public void giveBackUnsettled(Instant moment) {
        for (KeyDocument claimed : mongo.find(query(where("unsettledSince").lt(moment)), KeyDocument.class)) {
            boolean taken = find(new OrganisationId(claimed.organisationId()))
                    .filter(organisation -> organisation.key().text().equals(claimed.key()))
                    .isPresent();
            Query thisClaim = query(where("_id")
                    .is(claimed.key())
                    .and("organisationId")
                    .is(claimed.organisationId())
                    .and("unsettledSince")
                    .is(claimed.unsettledSince()));
            if (taken) {
                mongo.updateFirst(thisClaim, new Update().unset("unsettledSince"), KeyDocument.class);
            } else {
                mongo.remove(thisClaim, KeyDocument.class);
            }
        }
    }

    @Override
    public void save(OrganisationEvent fact) {
        store.update(
                OrganisationDocument.of(fact.organisation()),
                List.of(translator.convert(fact)),
                List.of(fact.organisation().id().value()));
    }

    @Override
    public void add(Organisation organisation, OrganisationEvent fact) {
        try {
            store.insert(
                    OrganisationDocument.of(organisation),
                    List.of(translator.convert(fact)),
                    List.of(organisation.id().value()));
        } catch (DuplicateKeyException savedBefore) {
            // the register gave both the same company
        }
    }
}
