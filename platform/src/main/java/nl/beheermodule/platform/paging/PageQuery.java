package nl.beheermodule.platform.paging;

import java.util.Arrays;
import java.util.List;
import nl.beheermodule.platform.problem.InvalidInput;

/**
 * Which page of a list is asked for: {@code ?page=0&size=20&sort=name,-status&query=…}. A parameter of controller
 * methods.
 *
 * @param page from 0, at most 10 000
 * @param size 1 to 100, 20 unless asked
 * @param query what is searched for, trimmed, at most 100 characters; empty for everything
 */
public record PageQuery(int page, int size, List<Order> sort, String query) {
    public static final int MAX_SIZE = 100;
    public static final int MAX_PAGE = 10_000;
    public static final int MAX_QUERY = 100;

    /** A field to sort by. */
    public record Order(String field, boolean descending) {

        /** @param sort such as {@code name,-status} */
        public static List<Order> list(String sort) {
            return Arrays.stream(sort.split(","))
                    .map(String::strip)
                    .filter(field -> !field.isEmpty())
                    .map(field -> field.startsWith("-") ? new Order(field.substring(1), true) : new Order(field, false))
                    .toList();
        }

        /** For a list that cannot be sorted by this field. */
        public InvalidInput refused() {
            return new InvalidInput("sort", "Op ‘" + field + "’ kan niet worden gesorteerd.");
        }
    }

    /** How many items come before this page. */
    public int skip() {
        return page * size;
    }

    public boolean searches() {
        return !query.isEmpty();
    }
}
