package nl.beheermodule.authorization.overview;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts for the rows of the users overview. */
@Component
class MeansSummaries {
    private final Counts counts;
    private final ValidAuthorizations valid;

    MeansSummaries(Counts counts, ValidAuthorizations valid) {
        this.counts = counts;
        this.valid = valid;
    }

    MeansSummary of(String organisationId, List<String> meansIds) {
        Map<String, Long> all = meansIds.isEmpty()
                ? Map.of()
                : counts.by("meansId", valid.of(organisationId).and("meansId").in(meansIds));
        Map<String, Long> expiring = counts.by("meansId", valid.expiring(valid.of(organisationId)));
        List<MeansSummary.Item> items = meansIds.stream()
                .distinct()
                .map(meansId -> new MeansSummary.Item(
                        meansId, all.getOrDefault(meansId, 0L), expiring.getOrDefault(meansId, 0L)))
                .toList();
        long total = expiring.values().stream().mapToLong(Long::longValue).sum();
        return new MeansSummary(items, total, List.copyOf(expiring.keySet()));
    }
}
