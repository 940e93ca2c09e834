package nl.beheermodule.export.overview;

import java.util.List;
import java.util.regex.Pattern;
import nl.beheermodule.platform.paging.SearchText;
import org.springframework.data.mongodb.core.query.Criteria;

/** What was typed in the search window, looked for in several fields: without accents and capitals, as a literal. */
public final class Searching {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/-]");

    private Searching() {}

    /** @param query empty for everything */
    public static Criteria in(List<String> fields, String query, Criteria narrowed) {
        if (query.isEmpty()) {
            return narrowed;
        }
        String text = SPECIAL.matcher(SearchText.of(query)).replaceAll("\\\\$0");
        return narrowed.orOperator(
                fields.stream().map(field -> Criteria.where(field).regex(text)).toList());
    }
}
