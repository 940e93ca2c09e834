package nl.beheermodule.identity.registration.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.identity.registration.domain.Registration;
import nl.beheermodule.identity.registration.domain.RegistrationEvent;
import nl.beheermodule.identity.registration.domain.RegistrationId;
import nl.beheermodule.identity.registration.domain.RegistrationRepository;
import nl.beheermodule.platform.outbox.AggregateStore;
import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoRegistrationRepository implements RegistrationRepository {
    private final MongoOperations mongo;
    private final AggregateStore store;
    private final Converter<RegistrationEvent, WireEvent> translator;

    MongoRegistrationRepository(
            MongoOperations mongo, AggregateStore store, Converter<RegistrationEvent, WireEvent> translator) {
        this.mongo = mongo;
        this.store = store;
        this.translator = translator;
    }

    @Override
    public boolean contains(RegistrationId id) {
        return mongo.exists(query(where("_id").is(id.value())), RegistrationDocument.class);
    }

    @Override
    public void add(Registration registration, RegistrationEvent fact) {
        RegistrationDocument document = RegistrationDocument.of(registration);
        try {
            store.insert(document, List.of(translator.convert(fact)), document.organisationIds());
        } catch (DuplicateKeyException savedBefore) {
            // the same request came in twice
        }
    }
}
