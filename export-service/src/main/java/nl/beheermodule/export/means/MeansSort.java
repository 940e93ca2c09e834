package nl.beheermodule.export.means;

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

    static Sort of(List<Order> asked) {
        return Sort.by(asked.stream().map(MeansSort::order).toList()).and(Sort.by("nameSort", "_id"));
    }

    private static Sort.Order order(Order asked) {
        String field = FIELDS.get(asked.field());
        if (field == null) {
            throw new InvalidInput("sort", "Op ‘" + asked.field() + "’ kan niet worden gesorteerd.");
        }
        return new Sort.Order(asked.descending() ? Direction.DESC : Direction.ASC, field);
    }
}
