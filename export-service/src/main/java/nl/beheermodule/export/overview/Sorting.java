package nl.beheermodule.export.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.beheermodule.platform.paging.PageQuery.Order;
import nl.beheermodule.platform.problem.InvalidInput;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/**
 * How an overview may be sorted.
 *
 * @param fields name in the request → name in the row
 * @param otherwise when nothing is asked, and after what is asked
 */
public record Sorting(Map<String, String> fields, Sort otherwise) {

    /** A field counts once, or its last mention would win. */
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
            throw new InvalidInput("sort", "Op ‘" + asked.field() + "’ kan niet worden gesorteerd.");
        }
        return new Sort.Order(asked.descending() ? Direction.DESC : Direction.ASC, field);
    }
}
