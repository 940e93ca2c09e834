package nl.beheermodule.authorization.unused.mongo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.domain.Holding;
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
        insert(UsageDocument.of(new Usage(organisation, means, day), false));
    }

    @Override
    public void used(Collection<Usage> uses) {
        uses.forEach(this::used);
    }

    private void used(Usage usage) {
        UsageDocument row = UsageDocument.of(usage, true);
        Criteria older = Criteria.where("_id").is(row.id()).and("since").lt(row.since());
        Criteria sameDay = Criteria.where("_id")
                .is(row.id())
                .and("since")
                .is(row.since())
                .and("used")
                .ne(true);
        if (!changed(older, row.since(), true) && !changed(sameDay, row.since(), true)) {
            insert(row);
        }
    }

    private void insert(UsageDocument row) {
        try {
            mongo.insert(row);
        } catch (DuplicateKeyException countingAlready) {
            // it goes on from where it was
        }
    }

    @Override
    public Map<Holding, Usage> find(Collection<Holding> holdings) {
        List<String> ids = holdings.stream()
                .map(one -> UsageDocument.id(one.organisation(), one.means()))
                .toList();
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), UsageDocument.class).stream()
                .map(UsageDocument::usage)
                .collect(Collectors.toMap(Usage::holding, Function.identity()));
    }

    @Override
    public Optional<LocalDate> lastUse(Holding holding) {
        return Optional.ofNullable(
                        mongo.findById(UsageDocument.id(holding.organisation(), holding.means()), UsageDocument.class))
                .filter(row -> Boolean.TRUE.equals(row.used()))
                .map(row -> LocalDate.parse(row.since()));
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
        changed(same(usage), since.toString(), false);
    }

    @Override
    public void forget(Usage usage) {
        mongo.remove(Query.query(same(usage)), UsageDocument.class);
    }

    private boolean changed(Criteria which, String since, boolean used) {
        Update update = new Update().set("since", since).set("used", used);
        return mongo.updateFirst(Query.query(which), update, UsageDocument.class)
                        .getMatchedCount()
                > 0;
    }

    private static Criteria same(Usage usage) {
        UsageDocument row = UsageDocument.of(usage, true);
        return Criteria.where("_id").is(row.id()).and("since").is(row.since());
    }
}
