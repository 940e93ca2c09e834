package nl.beheermodule.billing.renewal.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.renewal.domain.Contract;
import nl.beheermodule.billing.renewal.domain.ContractRepository;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoContractRepository implements ContractRepository {
    private static final String RENEW_AT = "renewAt";

    private final MongoOperations mongo;

    MongoContractRepository(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(ContractRow.class)
                .createIndex(new Index().on(RENEW_AT, Direction.ASC).sparse().named("renew_at"));
    }

    @Override
    public List<String> over(Instant by, int atMost) {
        Query due = Query.query(Criteria.where(RENEW_AT).lte(by))
                .with(Sort.by(RENEW_AT))
                .limit(atMost);
        return mongo.find(due, ContractRow.class).stream().map(ContractRow::id).toList();
    }

    @Override
    public Optional<Contract> find(String meansId) {
        return Optional.ofNullable(mongo.findById(meansId, ContractRow.class)).flatMap(ContractRow::contract);
    }

    @Override
    public void renewed(Contract before) {
        Criteria same = Criteria.where("_id")
                .is(before.meansId())
                .and("concludedUntil")
                .is(before.concludedUntil().toString())
                .and("renewals")
                .is(before.renewals())
                .and(RENEW_AT)
                .exists(true);
        Contract after = before.renewed();
        mongo.updateFirst(
                Query.query(same),
                new Update().set("renewals", after.renewals()).set(RENEW_AT, Amsterdam.endOf(after.termEnd())),
                ContractRow.class);
    }
}
