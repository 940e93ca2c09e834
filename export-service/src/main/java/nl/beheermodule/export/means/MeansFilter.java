package nl.beheermodule.export.means;

import java.util.List;
import java.util.regex.Pattern;
import nl.beheermodule.platform.paging.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What the overview shows (Q21): without what is gone (R35), narrowed by the search and the status that are chosen there.
 *
 * @param query looked for in name, e-mail, UniekID and number, without accents and capitals
 */
record MeansFilter(String query, @Nullable Status status) {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/-]");
    private static final List<String> SEARCHED =
            List.of("nameSearch", "emailSearch", "uniqueIdSearch", "otpSearch", "mobileSearch");

    Criteria criteria(String organisationId) {
        Criteria criteria = Criteria.where("organisationIds").is(organisationId);
        criteria = status == null
                ? criteria.and("status").exists(true)
                : criteria.and("status").is(status);
        if (query.isEmpty()) {
            return criteria;
        }
        String text = SPECIAL.matcher(SearchText.of(query)).replaceAll("\\\\$0");
        return criteria.orOperator(SEARCHED.stream()
                .map(field -> Criteria.where(field).regex(text))
                .toList());
    }
}
