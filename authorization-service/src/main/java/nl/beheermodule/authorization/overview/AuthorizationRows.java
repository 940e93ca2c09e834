package nl.beheermodule.authorization.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.known.Searching;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Lists authorizations, straight from their documents. */
@Component
public class AuthorizationRows {
    private static final Sorting SORTING = new Sorting(
            Map.of(
                    "personName", "personSort",
                    "serviceName", "serviceSort",
                    "level", "level",
                    "startDate", "startDate",
                    "endDate", "endDate"),
            Sort.by("serviceSort", "personSort", "_id"));

    private final MongoOperations mongo;
    private final ValidAuthorizations valid;
    private final Services services;

    AuthorizationRows(MongoOperations mongo, ValidAuthorizations valid, Services services) {
        this.mongo = mongo;
        this.services = services;
        this.valid = valid;
    }

    /** @throws NotFound when it is not this organisation's, or has ended */
    public AuthorizationRow one(String organisationId, String authorizationId) {
        Criteria own = valid.of(organisationId).and("_id").is(authorizationId);
        return Optional.ofNullable(mongo.findOne(Query.query(own), StoredAuthorization.class))
                .map(found -> found.row(valid.today(), services.withdrawn(Set.of(found.serviceId()))))
                .orElseThrow(() -> new NotFound("De machtiging"));
    }

    PageOf<AuthorizationRow> page(String organisationId, AuthorizationFilter filter, PageQuery page) {
        Query query = Query.query(criteria(organisationId, filter, page));
        long total = mongo.count(query, StoredAuthorization.class);
        LocalDate today = valid.today();
        List<StoredAuthorization> found = mongo.find(
                query.with(SORTING.of(page)).skip(page.skip()).limit(page.size()), StoredAuthorization.class);
        Set<String> withdrawn = services.withdrawn(
                found.stream().map(StoredAuthorization::serviceId).collect(Collectors.toSet()));
        List<AuthorizationRow> rows =
                found.stream().map(one -> one.row(today, withdrawn)).toList();
        return PageOf.of(rows, page, total);
    }

    private Criteria ending(Criteria criteria, AuthorizationFilter filter) {
        Criteria ending = criteria.and("endDate");
        LocalDate to = filter.expiresTo();
        if (filter.expiring()) {
            LocalDate soon = Term.lastExpiring(valid.today());
            to = to == null || to.isAfter(soon) ? soon : to;
        }
        if (to != null) {
            ending = ending.lte(to.toString());
        }
        return filter.expiresFrom() == null
                ? ending
                : ending.gte(filter.expiresFrom().toString());
    }

    private Criteria criteria(String organisationId, AuthorizationFilter filter, PageQuery page) {
        Criteria criteria = valid.of(organisationId);
        if (filter.meansId() != null) {
            criteria = criteria.and("meansId").is(filter.meansId());
        }
        if (filter.serviceId() != null) {
            criteria = criteria.and("serviceId").is(filter.serviceId());
        }
        if (filter.expiring() || filter.expiresFrom() != null || filter.expiresTo() != null) {
            criteria = ending(criteria, filter);
        }
        if (page.searches()) {
            String text = Searching.contains(SearchText.of(page.query()));
            criteria = criteria.orOperator(
                    Criteria.where("personSort").regex(text),
                    Criteria.where("serviceSort").regex(text));
        }
        return criteria;
    }
}
