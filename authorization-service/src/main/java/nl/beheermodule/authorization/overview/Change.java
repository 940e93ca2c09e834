package nl.beheermodule.authorization.overview;

import java.util.Arrays;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
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
    /** Narrows the authorizations of the means to those that the change ends. */
    Criteria lost(Criteria ofMeans) {
        Criteria lost = ofMeans;
        if (level != null) {
            lost = lost.and("level")
                    .in(Arrays.stream(AssuranceLevel.values())
                            .filter(each -> !level.covers(each))
                            .map(Enum::name)
                            .toList());
        }
        return taxAuthorityMeans
                ? lost.orOperator(
                        Criteria.where("provider").ne(TaxAuthority.NAME),
                        Criteria.where("relation").exists(true))
                : lost;
    }
}
