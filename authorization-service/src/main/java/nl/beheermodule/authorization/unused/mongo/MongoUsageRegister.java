package nl.beheermodule.authorization.unused.mongo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.domain.Usage;
import nl.beheermodule.authorization.unused.domain.UsageRegister;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Small rows beside the authorizations: a use changes no authorization, and clashes with no command. */
@Repository
class MongoUsageRegister implements UsageRegister {
    private final MongoOperations mongo;

    MongoUsageRegister(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(UsageDocument.class)
                .createIndex(new Index().on("since", Direction.ASC).named("since"));
    }

    @Override
    public void granted(OrganisationId organisation, MeansId means, LocalDate day) {
        try {
            mongo.insert(UsageDocument.of(new Usage(organisation, means, day)));
        } catch (DuplicateKeyException countingAlready) {
            // it goes on from where it was
        }
    }

    @Override
    public void used(Collection<Usage> uses) {
        uses.forEach(this::used);
    }

    private void used(Usage usage) {
        UsageDocument row = UsageDocument.of(usage);
        Criteria older = Criteria.where("_id").is(row.id()).and("since").lt(row.since());
        if (!changed(older, row.since())) {
            granted(usage.organisation(), usage.means(), usage.since());
        }
    }

    @Override
    public List<Usage> since(LocalDate latest, int most) {
        return mongo
                .find(
                        Query.query(Criteria.where("since").lte(latest.toString()))
                                .with(Sort.by("since"))
                                .limit(most),
                        UsageDocument.class)
                .stream()
                .map(UsageDocument::usage)
                .toList();
    }

    @Override
    public void restart(Usage usage, LocalDate since) {
        changed(same(usage), since.toString());
    }

    @Override
    public void forget(Usage usage) {
        mongo.remove(Query.query(same(usage)), UsageDocument.class);
    }

    private boolean changed(Criteria which, String since) {
        return mongo.updateFirst(Query.query(which), new Update().set("since", since), UsageDocument.class)
                        .getMatchedCount()
                > 0;
    }

    private static Criteria same(Usage usage) {
        UsageDocument row = UsageDocument.of(usage);
        return Criteria.where("_id").is(row.id()).and("since").is(row.since());
    }
}
