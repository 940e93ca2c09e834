package nl.beheermodule.platform.paging;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One page of a list, with the totals the screen shows.
 *
 * @param page from 0
 * @param total how many there are with this search and filter
 * @param totals named counts, such as those beside the status filters
 */
public record PageOf<T>(List<T> items, int page, int size, long total, Map<String, Long> totals) {

    public static <T> PageOf<T> of(List<T> items, PageQuery query, long total) {
        return new PageOf<>(items, query.page(), query.size(), total, Map.of());
    }

    public PageOf<T> with(Map<String, Long> counts) {
        return new PageOf<>(items, page, size, total, counts);
    }

    public <R> PageOf<R> map(Function<T, R> as) {
        return new PageOf<>(items.stream().map(as).toList(), page, size, total, totals);
    }
}
