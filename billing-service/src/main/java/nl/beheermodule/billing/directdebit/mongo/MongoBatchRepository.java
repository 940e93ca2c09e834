package nl.beheermodule.billing.directdebit.mongo;

import com.google.crypto.tink.Aead;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.beheermodule.billing.directdebit.domain.BatchId;
import nl.beheermodule.billing.directdebit.domain.BatchRepository;
import nl.beheermodule.billing.directdebit.domain.DirectDebit;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch.Download;
import nl.beheermodule.billing.directdebit.domain.Sequence;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.keys.Seal;
import nl.beheermodule.billing.tariff.domain.Money;
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
class MongoBatchRepository implements BatchRepository {
    private static final String BATCH = "batchId";
    private static final String READY = "readyAt";

    private final MongoOperations mongo;
    private final Seal seal;

    MongoBatchRepository(MongoOperations mongo, Aead billingKey) {
        this.mongo = mongo;
        this.seal = new Seal(billingKey);
        mongo.indexOps(DirectDebitRow.class)
                .createIndex(new Index().on(BATCH, Direction.ASC).named("batch"));
        mongo.indexOps(BatchRow.class)
                .createIndex(new Index().on(READY, Direction.DESC).sparse().named("ready_at"));
    }

    @Override
    public void add(DirectDebitBatch batch) {
        try {
            mongo.insert(BatchRow.of(batch));
        } catch (DuplicateKeyException begunAlready) {
            // what it takes is written down: that counts
        }
    }

    @Override
    public Optional<DirectDebitBatch> find(BatchId id) {
        return Optional.ofNullable(mongo.findById(id.value(), BatchRow.class)).map(BatchRow::batch);
    }

    @Override
    public List<DirectDebitBatch> ready(int skip, int atMost) {
        Query newest = Query.query(taken())
                .with(Sort.by(Direction.DESC, READY))
                .skip(skip)
                .limit(atMost);
        newest.fields().exclude("invoices");
        return mongo.find(newest, BatchRow.class).stream().map(BatchRow::batch).toList();
    }

    @Override
    public long countReady() {
        return mongo.count(Query.query(taken()), BatchRow.class);
    }

    /** Not one of which another run's batch took everything: the bank refuses an empty file. */
    private static Criteria taken() {
        return Criteria.where(READY).exists(true).and("count").gt(0);
    }

    @Override
    public Sequence sequence(String mandateReference, InvoiceId invoice) {
        try {
            mongo.insert(new MandateUse(mandateReference, invoice.value()));
            return Sequence.FIRST;
        } catch (DuplicateKeyException used) {
            MandateUse first = Objects.requireNonNull(mongo.findById(mandateReference, MandateUse.class));
            return first.firstInvoiceId().equals(invoice.value()) ? Sequence.FIRST : Sequence.RECURRING;
        }
    }

    @Override
    public BatchId add(DirectDebit debit) {
        try {
            mongo.insert(DirectDebitRow.of(debit, seal));
            return debit.batch();
        } catch (DuplicateKeyException collected) {
            return new BatchId(
                    Objects.requireNonNull(mongo.findById(debit.invoice().value(), DirectDebitRow.class))
                            .batchId());
        }
    }

    @Override
    public List<DirectDebit> debits(BatchId batch) {
        Query all = Query.query(Criteria.where(BATCH).is(batch.value())).with(Sort.by("collectOn", "sequence", "_id"));
        return mongo.find(all, DirectDebitRow.class).stream()
                .map(row -> row.debit(seal))
                .toList();
    }

    @Override
    public void ready(BatchId batch, int count, Money total, Instant at) {
        Criteria unready = Criteria.where("_id").is(batch.value()).and(READY).exists(false);
        mongo.updateFirst(
                Query.query(unready),
                new Update().set("count", count).set("total", total.toString()).set(READY, at),
                BatchRow.class);
    }

    @Override
    public void downloaded(BatchId batch, Download download) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(batch.value())),
                new Update().push("downloads", download),
                BatchRow.class);
    }
}
