package nl.beheermodule.chain.function.mongo;

import java.util.List;
import java.util.Optional;
import nl.beheermodule.chain.function.domain.RelationsFunction;
import nl.beheermodule.chain.function.domain.RelationsFunctions;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.RelationsFunctionActivated;
import nl.beheermodule.platform.outbox.AggregateStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** A document for each organisation that has it: inserted once. */
@Repository
class MongoRelationsFunctions implements RelationsFunctions {
    private final MongoOperations mongo;
    private final AggregateStore store;

    MongoRelationsFunctions(MongoOperations mongo, AggregateStore store) {
        this.mongo = mongo;
        this.store = store;
    }

    @Override
    public Optional<RelationsFunction> find(OrganisationId organisation) {
        return Optional.ofNullable(mongo.findById(organisation.value(), RelationsFunctionDocument.class))
                .map(RelationsFunctionDocument::function);
    }

    @Override
    public boolean activate(RelationsFunction function) {
        String id = function.organisation().value();
        String kvk = function.kvkNumber().value();
        RelationsFunctionDocument document =
                new RelationsFunctionDocument(id, 0, kvk, function.quoteId(), function.activatedAt());
        try {
            store.insert(
                    document,
                    List.of(new RelationsFunctionActivated(id, kvk, function.quoteId(), function.activatedAt())),
                    List.of(id));
            return true;
        } catch (DuplicateKeyException activeAlready) {
            return false;
        }
    }
}
