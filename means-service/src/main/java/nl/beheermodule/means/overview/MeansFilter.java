package nl.beheermodule.means.overview;

import java.util.Map;
import java.util.Set;
import nl.beheermodule.means.means.domain.MeansStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which means are asked for.
 *
 * @param only a person who may see his own only; absent for a beheerder
 * @param statuses empty for all
 * @param ids empty for all
 */
record MeansFilter(String organisationId, @Nullable String only, Set<MeansStatus> statuses, Set<String> ids) {

    /** How many pass the filter on status, from what was counted per status. */
    long totalOf(Map<String, Long> totals) {
        return statuses.isEmpty()
                ? totals.getOrDefault("all", 0L)
                : statuses.stream()
                        .mapToLong(status -> totals.getOrDefault(status.name(), 0L))
                        .sum();
    }
}
