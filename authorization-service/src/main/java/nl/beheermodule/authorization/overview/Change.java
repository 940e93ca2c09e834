package nl.beheermodule.authorization.overview;

import java.util.Map;
import nl.beheermodule.authorization.authorization.Unfit;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What is about to happen to a means: it ends, unless another level or kind is given.
 *
 * @param level it will have (R65, Q8)
 * @param taxAuthorityMeans whether it becomes an EH3 Belastingdienstmiddel (R69, R70)
 */
record Change(@Nullable AssuranceLevel level, boolean taxAuthorityMeans) {
    /** Narrows the authorizations of the means to those that the change ends. */
    Criteria lost(Criteria ofMeans, Map<ServiceId, CatalogueService> services) {
        if (level == null && !taxAuthorityMeans) {
            return ofMeans;
        }
        AssuranceLevel held = level == null ? AssuranceLevel.EH4 : level;
        return ofMeans.orOperator(Unfit.of(held, taxAuthorityMeans, services));
    }
}
