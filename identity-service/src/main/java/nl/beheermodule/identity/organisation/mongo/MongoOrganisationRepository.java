package nl.beheermodule.identity.organisation.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

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
import org.springframework.data.mongodb.core.MongoOperations;
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
        KeyDocument known = mongo.findById(key.text(), KeyDocument.class);
        if (known != null) {
            return new OrganisationId(known.organisationId());
        }
        try {
            return new OrganisationId(
                    mongo.insert(new KeyDocument(key.text(), UUID.randomUUID().toString()))
                            .organisationId());
        } catch (DuplicateKeyException justClaimed) {
            return idOf(key);
        }
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
