package nl.beheermodule.platform.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.beheermodule.platform.paging.PageQuery.Order;
import org.springframework.data.domain.Sort;

/**
 * How a list may be sorted.
 *
 * @param fields name in the request → name in the document
 * @param otherwise when nothing is asked, and after what is asked
 */
public record Sorting(Map<String, String> fields, Sort otherwise) {

    /**
     * A field counts once, or its last mention would win.
     *
     * @throws nl.beheermodule.platform.problem.InvalidInput when a field is not one of these
     */
    public Sort of(List<Order> asked) {
        List<Sort.Order> orders =
                new ArrayList<>(asked.stream().map(this::order).toList());
        otherwise.stream()
                .filter(more ->
                        orders.stream().noneMatch(order -> order.getProperty().equals(more.getProperty())))
                .forEach(orders::add);
        return Sort.by(orders);
    }

    private Sort.Order order(Order asked) {
        String field = fields.get(asked.field());
        if (field == null) {
            throw asked.refused();
        }
        return new Sort.Order(asked.descending() ? Sort.Direction.DESC : Sort.Direction.ASC, field);
    }
}
