package nl.beheermodule.billing.invoice.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceIssued;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.invoice.domain.RunId;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.contracts.billing.BillingEvents;
import nl.beheermodule.platform.outbox.AggregateStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoInvoiceRepository implements InvoiceRepository {
    private static final int BATCH = 100;
    private static final String ORGANISATION = "organisationId";
    private static final String NUMBERED = "numbered";
    private static final String WORK_DUE = "workDue";
    private static final String DRAFT_OF = "draftOf";
    private static final String TO_COLLECT = "toCollect";
    private static final String TO_PRINT = "toPrint";

    private final MongoOperations mongo;
    private final AggregateStore store;
    private final Function<InvoiceIssued, BillingEvents.InvoiceIssued> translator;

    MongoInvoiceRepository(
            MongoOperations mongo,
            AggregateStore store,
            Function<InvoiceIssued, BillingEvents.InvoiceIssued> translator) {
        this.mongo = mongo;
        this.store = store;
        this.translator = translator;
        sparse(WORK_DUE, "work_due");
        sparse(DRAFT_OF, "draft_of");
        sparse(TO_COLLECT, "to_collect");
        sparse(TO_PRINT, "to_print");
        mongo.indexOps(InvoiceDocument.class)
                .createIndex(new Index()
                        .on(ORGANISATION, Direction.ASC)
                        .on(NUMBERED, Direction.ASC)
                        .named("organisation_numbered"));
    }

    private void sparse(String field, String name) {
        mongo.indexOps(InvoiceDocument.class)
                .createIndex(new Index().on(field, Direction.ASC).sparse().named(name));
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return Optional.ofNullable(mongo.findById(id.value(), InvoiceDocument.class))
                .map(InvoiceMapping::invoice);
    }

    @Override
    public List<Invoice> find(Collection<InvoiceId> ids) {
        Criteria asked =
                Criteria.where("_id").in(ids.stream().map(InvoiceId::value).toList());
        return mongo.find(Query.query(asked), InvoiceDocument.class).stream()
                .map(InvoiceMapping::invoice)
                .toList();
    }

    @Override
    public Optional<Invoice> issued(OrganisationId organisation, InvoiceId id) {
        Criteria own = numbered(organisation).and("_id").is(id.value());
        return Optional.ofNullable(mongo.findOne(Query.query(own), InvoiceDocument.class))
                .map(InvoiceMapping::invoice);
    }

    @Override
    public List<Invoice> issued(OrganisationId organisation, int skip, int atMost) {
        return mongo.find(newest(organisation).skip(skip).limit(atMost), InvoiceDocument.class).stream()
                .map(InvoiceMapping::invoice)
                .toList();
    }

    @Override
    public Stream<Invoice> allIssued(OrganisationId organisation) {
        Query all = newest(organisation).cursorBatchSize(BATCH).maxTime(Duration.ofMinutes(2));
        return mongo.stream(all, InvoiceDocument.class).map(InvoiceMapping::invoice);
    }

    private static Query newest(OrganisationId organisation) {
        return Query.query(numbered(organisation)).with(Sort.by(Direction.DESC, NUMBERED));
    }

    @Override
    public long countIssued(OrganisationId organisation) {
        return mongo.count(Query.query(numbered(organisation)), InvoiceDocument.class);
    }

    private static Criteria numbered(OrganisationId organisation) {
        return Criteria.where(ORGANISATION)
                .is(organisation.value())
                .and(NUMBERED)
                .gt(0);
    }

    @Override
    public boolean add(Invoice draft) {
        InvoiceDocument document = InvoiceMapping.document(draft);
        try {
            store.insert(document, List.of(), List.of(document.organisationId()));
            return true;
        } catch (DuplicateKeyException drafted) {
            return false;
        }
    }

    @Override
    public void save(Invoice invoice, List<InvoiceIssued> facts) {
        InvoiceDocument document = InvoiceMapping.document(invoice);
        store.update(document, facts.stream().map(translator).toList(), List.of(document.organisationId()));
    }

    @Override
    public List<InvoiceId> withWork(Instant by, int atMost) {
        return ids(Query.query(Criteria.where(WORK_DUE).lte(by))
                .with(Sort.by(WORK_DUE))
                .limit(atMost));
    }

    @Override
    public List<InvoiceId> drafts(RunId run) {
        return ids(Query.query(Criteria.where(DRAFT_OF).is(run.value())));
    }

    @Override
    public List<InvoiceId> toCollect(int atMost) {
        return ids(Query.query(Criteria.where(TO_COLLECT).is(true)).limit(atMost));
    }

    @Override
    public List<Invoice> toPrint(int atMost) {
        Query oldest = Query.query(Criteria.where(TO_PRINT).gt(0))
                .with(Sort.by(TO_PRINT))
                .limit(atMost);
        return mongo.find(oldest, InvoiceDocument.class).stream()
                .map(InvoiceMapping::invoice)
                .toList();
    }

    private List<InvoiceId> ids(Query query) {
        query.fields().include("_id");
        return mongo.find(query, org.bson.Document.class, mongo.getCollectionName(InvoiceDocument.class)).stream()
                .map(found -> new InvoiceId(found.getString("_id")))
                .toList();
    }
}
