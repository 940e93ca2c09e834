package nl.beheermodule.billing.charge.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.charge.domain.ChargeRepository;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.contracts.billing.BillingEvents.ChargeRecorded;
import nl.beheermodule.platform.outbox.AggregateStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoChargeRepository implements ChargeRepository {
    private static final String INVOICE = "invoiceId";
    private static final String ORGANISATION = "organisationId";
    private static final String AT = "at";

    private final MongoOperations mongo;
    private final AggregateStore store;
    private final Function<Charge, ChargeRecorded> translator;

    MongoChargeRepository(MongoOperations mongo, AggregateStore store, Function<Charge, ChargeRecorded> translator) {
        this.mongo = mongo;
        this.store = store;
        this.translator = translator;
        mongo.indexOps(ChargeDocument.class)
                .createIndex(new Index()
                        .on(ORGANISATION, Direction.ASC)
                        .on(AT, Direction.ASC)
                        .named("organisation_at"));
        // what is on no invoice stands together in front
        mongo.indexOps(ChargeDocument.class)
                .createIndex(new Index()
                        .on(INVOICE, Direction.ASC)
                        .on(ORGANISATION, Direction.ASC)
                        .on(AT, Direction.ASC)
                        .named("invoice_organisation_at"));
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

    @Override
    public Optional<OrganisationId> withOpenAfter(OrganisationId last, Instant until) {
        Criteria next = Criteria.where(INVOICE)
                .is(null)
                .and(ORGANISATION)
                .gt(last.value())
                .and(AT)
                .lt(until);
        Query query = Query.query(next).with(Sort.by(ORGANISATION)).limit(1);
        return Optional.ofNullable(mongo.findOne(query, ChargeDocument.class))
                .map(found -> new OrganisationId(found.organisationId()));
    }

    @Override
    public List<Charge> open(OrganisationId organisation, Instant until, int atMost) {
        Criteria open = Criteria.where(INVOICE)
                .is(null)
                .and(ORGANISATION)
                .is(organisation.value())
                .and(AT)
                .lt(until);
        return charges(Query.query(open).with(Sort.by(AT, "_id")).limit(atMost));
    }

    @Override
    public List<Charge> take(List<ChargeId> ids, String invoice) {
        Criteria wanted =
                Criteria.where("_id").in(ids.stream().map(ChargeId::value).toList());
        Query free = Query.query(
                new Criteria().andOperator(wanted, Criteria.where(INVOICE).is(null)));
        mongo.updateMulti(free, new Update().set(INVOICE, invoice), ChargeDocument.class);
        Query taken = Query.query(
                new Criteria().andOperator(wanted, Criteria.where(INVOICE).is(invoice)));
        return charges(taken.with(Sort.by(AT, "_id")));
    }

    private List<Charge> charges(Query query) {
        return mongo.find(query, ChargeDocument.class).stream()
                .map(ChargeDocument::charge)
                .toList();
    }
}
