package nl.beheermodule.chain.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.InvalidInput;
import org.springframework.data.domain.Sort;

/**
 * How a list may be sorted.
 *
 * @param fields name in the request → name in the document
 * @param otherwise when nothing is asked, and after what is asked
 */
record Sorting(Map<String, String> fields, Sort otherwise) {

    /** A field counts once, or its last mention would win. */
    Sort of(PageQuery page) {
        List<Sort.Order> orders =
                new ArrayList<>(page.sort().stream().map(this::order).toList());
        otherwise.stream()
                .filter(more ->
                        orders.stream().noneMatch(order -> order.getProperty().equals(more.getProperty())))
                .forEach(orders::add);
        return Sort.by(orders);
    }

    private Sort.Order order(PageQuery.Order asked) {
        String field = fields.get(asked.field());
        if (field == null) {
            throw new InvalidInput("sort", "Op ‘" + asked.field() + "’ kan niet worden gesorteerd.");
        }
        return new Sort.Order(asked.descending() ? Sort.Direction.DESC : Sort.Direction.ASC, field);
    }
}
