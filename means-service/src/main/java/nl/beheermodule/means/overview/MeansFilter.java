package nl.beheermodule.means.overview;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which means are asked for.
 *
 * @param only a person who may see his own only; absent for a beheerder
 * @param statuses empty for all
 * @param ids none for all; an empty set is nobody
 */
record MeansFilter(
        String organisationId,
        @Nullable String only,
        Set<StatusFilter> statuses,
        @Nullable Set<String> ids) {

    /** How many pass the filter on status, when that was counted; several were not counted together. */
    OptionalLong totalOf(Map<String, Long> totals) {
        if (statuses.size() > 1) {
            return OptionalLong.empty();
        }
        String name = statuses.stream().findFirst().map(StatusFilter::total).orElse(MeansQueries.ALL);
        return OptionalLong.of(totals.getOrDefault(name, 0L));
    }
}
