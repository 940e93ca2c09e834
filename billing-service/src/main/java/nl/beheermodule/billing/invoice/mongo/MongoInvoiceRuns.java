package nl.beheermodule.billing.invoice.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.invoice.domain.InvoiceRun;
import nl.beheermodule.billing.invoice.domain.InvoiceRuns;
import nl.beheermodule.billing.invoice.domain.RunId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoInvoiceRuns implements InvoiceRuns {
    private static final String TURN = "turnUntil";
    private static final String STARTED = "startedAt";

    private final MongoOperations mongo;

    MongoInvoiceRuns(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(RunRow.class)
                .createIndex(new Index().on(TURN, Direction.ASC).sparse().named("turn_until"));
        mongo.indexOps(RunRow.class)
                .createIndex(new Index().on(STARTED, Direction.DESC).named("started_at"));
    }

    @Override
    public void add(InvoiceRun run) {
        try {
            mongo.insert(RunRow.of(run));
        } catch (DuplicateKeyException startedAlready) {
            // the same one
        }
    }

    @Override
    public Optional<InvoiceRun> find(RunId id) {
        return Optional.ofNullable(mongo.findById(id.value(), RunRow.class)).map(RunRow::run);
    }

    @Override
    public List<InvoiceRun> newest(int skip, int atMost) {
        Query all =
                new Query().with(Sort.by(Direction.DESC, STARTED)).skip(skip).limit(atMost);
        return mongo.find(all, RunRow.class).stream().map(RunRow::run).toList();
    }

    @Override
    public long count() {
        return mongo.count(new Query(), RunRow.class);
    }

    @Override
    public Optional<InvoiceRun> takeTurn(Instant now, Instant until) {
        return Optional.ofNullable(mongo.findAndModify(
                        Query.query(Criteria.where(TURN).lte(now)),
                        new Update().set(TURN, until),
                        FindAndModifyOptions.options().returnNew(true),
                        RunRow.class))
                .map(RunRow::run);
    }

    @Override
    public boolean keepTurn(InvoiceRun run, Instant from, Instant until) {
        Criteria mine = Criteria.where("_id").is(run.id().value()).and(TURN).is(from);
        return mongo.updateFirst(Query.query(mine), new Update().set(TURN, until), RunRow.class)
                        .getMatchedCount()
                > 0;
    }

    @Override
    public void finished(InvoiceRun run, Instant at) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(run.id().value())),
                new Update().unset(TURN).set("finishedAt", at),
                RunRow.class);
    }
}
