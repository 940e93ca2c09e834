package nl.beheermodule.authorization.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.catalogue.usecase.FindGrantables;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.Sorting;
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
    private final AuthorizationSearch search;
    private final FindGrantables grantables;
    private final MeansDirectory allMeans;

    AuthorizationRows(
            MongoOperations mongo,
            ValidAuthorizations valid,
            AuthorizationSearch search,
            FindGrantables grantables,
            MeansDirectory allMeans) {
        this.mongo = mongo;
        this.valid = valid;
        this.search = search;
        this.grantables = grantables;
        this.allMeans = allMeans;
    }

    /** @throws NotFound when it is not this organisation's, or has ended */
    public AuthorizationRow one(String organisationId, String authorizationId) {
        Criteria own = valid.of(organisationId).and("_id").is(authorizationId);
        return Optional.ofNullable(mongo.findOne(Query.query(own), StoredAuthorization.class))
                .map(found -> rows(List.of(found)).getFirst())
                .orElseThrow(() -> new NotFound("De machtiging"));
    }

    PageOf<AuthorizationRow> page(String organisationId, AuthorizationFilter filter, PageQuery page) {
        Query query = Query.query(criteria(organisationId, filter, page));
        long total = mongo.count(query, StoredAuthorization.class);
        List<StoredAuthorization> found = mongo.find(
                query.with(SORTING.of(page.sort())).skip(page.skip()).limit(page.size()), StoredAuthorization.class);
        return PageOf.of(rows(found), page, total);
    }

    /** With what their services and means are now, in one look-up each. */
    private List<AuthorizationRow> rows(List<StoredAuthorization> found) {
        LocalDate today = valid.today();
        Map<ServiceId, Grantable> services = grantables.find(
                found.stream().map(one -> new ServiceId(one.serviceId())).collect(Collectors.toSet()));
        Map<MeansId, KnownMeans> holders = allMeans.find(
                found.stream().map(one -> new MeansId(one.meansId())).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> one.row(
                        today, services.get(new ServiceId(one.serviceId())), holders.get(new MeansId(one.meansId()))))
                .toList();
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
        List<Criteria> searches = search.of(of(organisationId, filter), filter.serviceQuery(), page.query());
        Criteria criteria = of(organisationId, filter);
        if (filter.expiring() || filter.expiresFrom() != null || filter.expiresTo() != null) {
            criteria = ending(criteria, filter);
        }
        return searches.isEmpty() ? criteria : criteria.andOperator(searches);
    }

    private Criteria of(String organisationId, AuthorizationFilter filter) {
        Criteria criteria = valid.of(organisationId);
        if (filter.meansId() != null) {
            criteria = criteria.and("meansId").is(filter.meansId());
        }
        return filter.serviceId() == null ? criteria : criteria.and("serviceId").is(filter.serviceId());
    }
}
