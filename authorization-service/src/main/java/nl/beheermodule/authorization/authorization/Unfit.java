package nl.beheermodule.authorization.authorization;

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
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What a means may not carry, {@code Carrying.lost} as a question to the database: services as they are now, what is wider as
 * it was granted. It is shown beforehand by the same criteria that end it.
 */
public final class Unfit {
    private Unfit() {}

    /** @return any of which is a reason */
    public static List<Criteria> of(
            AssuranceLevel held, boolean taxAuthorityMeans, Map<ServiceId, CatalogueService> services) {
        List<String> known = values(services.keySet());
        List<Criteria> reasons = new ArrayList<>();
        reasons.add(
                Criteria.where("serviceId").in(values(Carrying.beyond(held, taxAuthorityMeans, services.values()))));
        reasons.add(Criteria.where("serviceId")
                .nin(known)
                .and("level")
                .in(Arrays.stream(AssuranceLevel.values())
                        .filter(level -> !held.covers(level))
                        .map(Enum::name)
                        .toList()));
        if (taxAuthorityMeans) {
            reasons.add(Criteria.where("serviceId").nin(known).and("provider").ne(TaxAuthority.NAME));
            reasons.add(Criteria.where("relation").exists(true));
        }
        return reasons;
    }

    private static List<String> values(Collection<ServiceId> ids) {
        return ids.stream().map(ServiceId::value).toList();
    }
}
