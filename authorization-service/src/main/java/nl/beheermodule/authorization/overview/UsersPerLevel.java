package nl.beheermodule.authorization.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.MeansId;
import org.springframework.stereotype.Component;

/** How many users of a service there are at each level of their means (R103). */
@Component
class UsersPerLevel {
    private final Counts counts;
    private final ValidAuthorizations valid;
    private final MeansDirectory allMeans;

    UsersPerLevel(Counts counts, ValidAuthorizations valid, MeansDirectory allMeans) {
        this.counts = counts;
        this.valid = valid;
        this.allMeans = allMeans;
    }

    Row of(String organisationId, String serviceId) {
        List<MeansId> holders =
                counts.by("meansId", valid.of(organisationId).and("serviceId").is(serviceId)).keySet().stream()
                        .map(MeansId::new)
                        .toList();
        Map<AssuranceLevel, Long> perLevel = new EnumMap<>(AssuranceLevel.class);
        for (KnownMeans means : allMeans.find(holders).values()) {
            perLevel.merge(means.level(), 1L, Long::sum);
        }
        return new Row(serviceId, holders.size(), perLevel);
    }

    /** @param usersPerLevel levels without users are absent */
    record Row(String serviceId, long users, Map<AssuranceLevel, Long> usersPerLevel) {}
}
