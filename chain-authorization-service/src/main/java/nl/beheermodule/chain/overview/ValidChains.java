package nl.beheermodule.chain.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.chain.authorization.domain.Term;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.Sorting;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Chain authorizations that hold at this moment: what has ended is not shown, swept up or not (design 7). */
@Component
class ValidChains {
    private final MongoOperations mongo;
    private final Clock clock;

    ValidChains(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    LocalDate today() {
        return Amsterdam.today(clock);
    }

    Criteria given(Relation relation) {
        return Criteria.where("owner").in(relation.keys()).and("dueAt").gt(clock.instant());
    }

    Criteria received(KvkNumber intermediary) {
        return Criteria.where("intermediaryKvk")
                .is(intermediary.value())
                .and("dueAt")
                .gt(clock.instant());
    }

    PageOf<ChainRow> page(Criteria criteria, Sorting sorting, PageQuery page) {
        Query query = Query.query(criteria);
        long total = mongo.count(query, StoredChain.class);
        return PageOf.of(
                rows(query.with(sorting.of(page.sort())).skip(page.skip()).limit(page.size())), page, total);
    }

    List<ChainRow> all(Criteria criteria, Sort sort) {
        return rows(Query.query(criteria).with(sort));
    }

    long expiring(Criteria criteria) {
        return mongo.count(
                Query.query(
                        criteria.and("endDate").lte(Term.lastExpiring(today()).toString())),
                StoredChain.class);
    }

    /** How many different values there are. */
    long different(String field, Criteria criteria) {
        return mongo.query(StoredChain.class)
                .distinct(field)
                .as(String.class)
                .matching(Query.query(criteria))
                .all()
                .size();
    }

    private List<ChainRow> rows(Query query) {
        LocalDate today = today();
        return mongo.find(query, StoredChain.class).stream()
                .map(found -> found.row(today))
                .toList();
    }
}
