package nl.beheermodule.authorization.overview;

import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.authorization.known.Searching;
import nl.beheermodule.platform.paging.SearchText;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Finds authorizations by what people type: by the same services, with the name and provider they have now, that the
 * overview of services shows for it (Q21).
 */
@Component
class AuthorizationSearch {
    private final Counts counts;
    private final Services services;

    AuthorizationSearch(Counts counts, Services services) {
        this.counts = counts;
        this.services = services;
    }

    /**
     * What is searched for, as conditions that all must hold.
     *
     * @param among what is searched in
     * @param serviceQuery in names and providers of services
     * @param query in those, and in names of users
     */
    List<Criteria> of(Criteria among, String serviceQuery, String query) {
        List<Criteria> conditions = new ArrayList<>();
        if (serviceQuery.isEmpty() && query.isEmpty()) {
            return conditions;
        }
        List<String> used = List.copyOf(counts.by("serviceId", among).keySet());
        if (!serviceQuery.isEmpty()) {
            conditions.add(service(used, serviceQuery));
        }
        if (!query.isEmpty()) {
            conditions.add(new Criteria()
                    .orOperator(
                            Criteria.where("personSort").regex(Searching.contains(SearchText.of(query))),
                            service(used, query)));
        }
        return conditions;
    }

    private Criteria service(List<String> used, String query) {
        return Criteria.where("serviceId").in(services.named(used, query));
    }
}
