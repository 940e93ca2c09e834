package nl.beheermodule.chain.overview;

import java.util.Arrays;
import nl.beheermodule.chain.known.Searching;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;
import org.springframework.data.mongodb.core.query.Criteria;

/** What is searched for: in any of the fields. */
final class Wanted {
    private Wanted() {}

    static Criteria of(Criteria criteria, PageQuery page, String... fields) {
        String text = Searching.contains(SearchText.of(page.query()));
        return criteria.orOperator(Arrays.stream(fields)
                .map(field -> Criteria.where(field).regex(text))
                .toList());
    }
}
