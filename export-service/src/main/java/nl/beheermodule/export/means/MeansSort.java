package nl.beheermodule.export.means;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.beheermodule.platform.paging.PageQuery.Order;
import nl.beheermodule.platform.problem.InvalidInput;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/** The sorting of the overview; by name unless asked. */
final class MeansSort {
    private static final Map<String, String> FIELDS =
            Map.of("name", "nameSort", "role", "role", "level", "level", "status", "status");

    private MeansSort() {}

    /** By name among what is equal; a field counts once, or its last mention would win. */
    static Sort of(List<Order> asked) {
        List<Sort.Order> orders =
                new ArrayList<>(asked.stream().map(MeansSort::order).toList());
        Sort.by("nameSort", "_id").stream()
                .filter(more ->
                        orders.stream().noneMatch(order -> order.getProperty().equals(more.getProperty())))
                .forEach(orders::add);
        return Sort.by(orders);
    }

    private static Sort.Order order(Order asked) {
        String field = FIELDS.get(asked.field());
        if (field == null) {
            throw new InvalidInput("sort", "Op ‘" + asked.field() + "’ kan niet worden gesorteerd.");
        }
        return new Sort.Order(asked.descending() ? Direction.DESC : Direction.ASC, field);
    }
}
