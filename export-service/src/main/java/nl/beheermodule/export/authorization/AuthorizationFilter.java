package nl.beheermodule.export.authorization;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.export.overview.Searching;
import nl.beheermodule.export.overview.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** What the overview shows (Q21): what is valid today (R100), narrowed by the search and the filters that are chosen there. */
final class AuthorizationFilter {
    private static final List<String> SEARCHED = List.of("personSort", "serviceSearch");
    private static final List<String> SERVICES = List.of("serviceSearch");

    private AuthorizationFilter() {}

    static Criteria of(String organisationId, Selection selection, LocalDate today) {
        Criteria criteria = Criteria.where("organisationId").is(organisationId);
        if (selection.meansId() != null) {
            criteria = criteria.and("meansId").is(selection.meansId());
        }
        if (selection.serviceId() != null) {
            criteria = criteria.and("serviceId").is(selection.serviceId());
        }
        Criteria narrowed = ending(criteria, selection, today);
        if (selection.serviceQuery().isEmpty()) {
            return Searching.in(SEARCHED, selection.query(), narrowed);
        }
        Criteria services = Searching.in(SERVICES, selection.serviceQuery(), new Criteria());
        return selection.query().isEmpty()
                ? narrowed.andOperator(services)
                : narrowed.andOperator(services, Searching.in(SEARCHED, selection.query(), new Criteria()));
    }

    /** The end date is inclusive; expiring is within two calendar months (Q11). */
    private static Criteria ending(Criteria criteria, Selection selection, LocalDate today) {
        String from = later(today.toString(), selection.expiresFrom());
        Criteria ending = criteria.and("endDate").gte(from);
        String expiring = selection.expiring() ? today.plusMonths(2).toString() : null;
        String to = earlier(expiring, selection.expiresTo());
        return to == null ? ending : ending.lte(to);
    }

    private static String later(String one, @Nullable String other) {
        return other == null || other.compareTo(one) < 0 ? one : other;
    }

    private static @Nullable String earlier(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) < 0 ? one : other;
    }
}
