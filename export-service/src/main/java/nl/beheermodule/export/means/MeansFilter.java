package nl.beheermodule.export.means;

import java.util.List;
import nl.beheermodule.export.overview.Searching;
import nl.beheermodule.export.overview.Selection;
import org.springframework.data.mongodb.core.query.Criteria;

/** What the overview shows (Q21): without what is gone (R35), narrowed by the search and the status that are chosen there. */
final class MeansFilter {
    private static final List<String> SEARCHED =
            List.of("nameSearch", "emailSearch", "uniqueIdSearch", "otpSearch", "mobileSearch");

    private MeansFilter() {}

    static Criteria of(String organisationId, Selection selection) {
        Criteria criteria = Criteria.where("organisationIds").is(organisationId);
        criteria = selection.status() == null
                ? criteria.and("status").exists(true)
                : criteria.and("status").is(selection.status());
        return Searching.in(SEARCHED, selection.query(), criteria);
    }
}
