package nl.beheermodule.authorization.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.catalogue.usecase.FindGrantables;
import nl.beheermodule.authorization.known.Searching;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;
import nl.beheermodule.platform.paging.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The catalogue to choose from, and the services in use. A catalogue has about a thousand services. */
@Component
class Services {
    private static final Sorting SORTING = new Sorting(
            Map.of("name", "sortName", "provider", "provider", "level", "levelRank"), Sort.by("sortName", "_id"));

    private final MongoOperations mongo;
    private final FindGrantables grantables;

    Services(MongoOperations mongo, FindGrantables grantables) {
        this.mongo = mongo;
        this.grantables = grantables;
    }

    /** @param highest only what a means of this level may use; all when absent */
    PageOf<ServiceRow> page(@Nullable AssuranceLevel highest, PageQuery page) {
        Criteria criteria = Criteria.where("withdrawn").is(false);
        if (highest != null) {
            criteria = criteria.and("levelRank").lte(highest.ordinal());
        }
        return page(matching(criteria, page), page).map(StoredService::row);
    }

    /** Only these, of what is still in the catalogue. */
    PageOf<ServiceRow> page(Collection<String> ids, PageQuery page) {
        Criteria criteria = Criteria.where("_id").in(ids).and("withdrawn").is(false);
        return page(matching(criteria, page), page).map(StoredService::row);
    }

    /**
     * What people are authorized for, withdrawn services too: who is authorized for one must be able to see that.
     *
     * @param users by id
     * @param expiring by id
     */
    PageOf<ServiceUseRow> inUse(Map<String, Long> users, Map<String, Long> expiring, PageQuery page) {
        List<ServiceUseRow> rows = matching(users.keySet(), page.query())
                .map(one -> new ServiceUseRow(
                        one.id().value(),
                        one.name(),
                        one.provider(),
                        one.level(),
                        one.withdrawn(),
                        users.getOrDefault(one.id().value(), 0L),
                        expiring.getOrDefault(one.id().value(), 0L)))
                .sorted(UseOrder.of(page))
                .toList();
        return PageOf.of(rows.stream().skip(page.skip()).limit(page.size()).toList(), page, rows.size());
    }

    /** Which of these have this in their name or in that of their provider. */
    List<String> named(Collection<String> ids, String query) {
        return matching(ids, query).map(one -> one.id().value()).toList();
    }

    private Stream<Grantable> matching(Collection<String> ids, String query) {
        String text = SearchText.of(query);
        return grantables.find(ids.stream().map(ServiceId::new).toList()).values().stream()
                .filter(one -> SearchText.of(one.name(), one.provider()).contains(text));
    }

    private PageOf<StoredService> page(Criteria criteria, PageQuery page) {
        Query query = Query.query(criteria);
        long total = mongo.count(query, StoredService.class);
        List<StoredService> found = mongo.find(
                query.with(SORTING.of(page.sort())).skip(page.skip()).limit(page.size()), StoredService.class);
        return PageOf.of(found, page, total);
    }

    private static Criteria matching(Criteria criteria, PageQuery page) {
        return page.searches()
                ? criteria.and("searchText").regex(Searching.contains(SearchText.of(page.query())))
                : criteria;
    }
}
