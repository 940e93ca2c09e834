package nl.beheermodule.billing.charge.mongo;

import java.util.List;
import java.util.function.Function;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeRepository;
import nl.beheermodule.contracts.billing.BillingEvents.ChargeRecorded;
import nl.beheermodule.platform.outbox.AggregateStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

@Repository
class MongoChargeRepository implements ChargeRepository {
    private final AggregateStore store;
    private final Function<Charge, ChargeRecorded> translator;

    MongoChargeRepository(MongoOperations mongo, AggregateStore store, Function<Charge, ChargeRecorded> translator) {
        this.store = store;
        this.translator = translator;
        mongo.indexOps(ChargeDocument.class)
                .createIndex(new Index()
                        .on("organisationId", Direction.ASC)
                        .on("at", Direction.ASC)
                        .named("organisation_at"));
    }

    @Override
    public void add(Charge charge) {
        ChargeDocument document = ChargeDocument.of(charge);
        try {
            store.insert(document, List.of(translator.apply(charge)), List.of(document.organisationId()));
        } catch (DuplicateKeyException chargedAlready) {
            // the event came once more
        }
    }
}
