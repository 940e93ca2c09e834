package nl.beheermodule.authorization.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.beheermodule.authorization.authorization.domain.Carrying;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.catalogue.domain.TaxAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What is about to happen to a means: it ends, unless another level or kind is given.
 *
 * @param level it will have (R65, Q8)
 * @param taxAuthorityMeans whether it becomes an EH3 Belastingdienstmiddel (R69, R70)
 */
record Change(@Nullable AssuranceLevel level, boolean taxAuthorityMeans) {
    /**
     * Narrows the authorizations of the means to those that the change ends: services by what they ask now, what is wider by
     * what was granted.
     */
    Criteria lost(Criteria ofMeans, Map<ServiceId, CatalogueService> services) {
        if (level == null && !taxAuthorityMeans) {
            return ofMeans;
        }
        AssuranceLevel held = level == null ? AssuranceLevel.EH4 : level;
        List<String> known = values(services.keySet());
        List<Criteria> reasons = new ArrayList<>();
        reasons.add(
                Criteria.where("serviceId").in(values(Carrying.beyond(held, taxAuthorityMeans, services.values()))));
        reasons.add(Criteria.where("serviceId")
                .nin(known)
                .and("level")
                .in(Arrays.stream(AssuranceLevel.values())
                        .filter(each -> !held.covers(each))
                        .map(Enum::name)
                        .toList()));
        if (taxAuthorityMeans) {
            reasons.add(Criteria.where("serviceId").nin(known).and("provider").ne(TaxAuthority.NAME));
            reasons.add(Criteria.where("relation").exists(true));
        }
        return ofMeans.orOperator(reasons);
    }

    private static List<String> values(Collection<ServiceId> ids) {
        return ids.stream().map(ServiceId::value).toList();
    }
}
