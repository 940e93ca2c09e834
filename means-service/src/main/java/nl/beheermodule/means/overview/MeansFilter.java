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

    /** How many pass the filter on status, from what was counted per status; empty when that does not add up. */
    OptionalLong totalOf(Map<String, Long> totals) {
        if (statuses.isEmpty()) {
            return OptionalLong.of(totals.getOrDefault(MeansQueries.ALL, 0L));
        }
        if (statuses.stream().anyMatch(StatusFilter::crossesStatuses)) {
            return statuses.size() == 1
                    ? OptionalLong.of(
                            totals.getOrDefault(statuses.iterator().next().total(), 0L))
                    : OptionalLong.empty();
        }
        return OptionalLong.of(statuses.stream()
                .mapToLong(status -> totals.getOrDefault(status.name(), 0L))
                .sum());
    }
}
