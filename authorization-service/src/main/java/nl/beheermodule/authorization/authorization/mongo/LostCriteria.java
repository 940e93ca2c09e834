package nl.beheermodule.authorization.authorization.mongo;

import java.time.Instant;
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
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.springframework.data.mongodb.core.query.Criteria;

/** {@code Carrying.lost} as a question to the database: services as they are now, what is wider as it was granted. */
final class LostCriteria {
    private LostCriteria() {}

    static Criteria of(KnownMeans means, Map<ServiceId, CatalogueService> services, Instant now) {
        Criteria valid =
                Criteria.where("meansId").is(means.id().value()).and("dueAt").gt(now);
        return means.active() ? valid.orOperator(unfit(means, services)) : valid;
    }

    private static List<Criteria> unfit(KnownMeans means, Map<ServiceId, CatalogueService> services) {
        List<String> known = values(services.keySet());
        List<Criteria> reasons = new ArrayList<>();
        reasons.add(Criteria.where("organisationId")
                .nin(means.organisations().stream().map(OrganisationId::value).toList()));
        reasons.add(Criteria.where("serviceId")
                .in(values(Carrying.beyond(means.level(), means.taxAuthorityMeans(), services.values()))));
        reasons.add(Criteria.where("serviceId")
                .nin(known)
                .and("level")
                .in(Arrays.stream(AssuranceLevel.values())
                        .filter(level -> !means.level().covers(level))
                        .map(Enum::name)
                        .toList()));
        if (means.taxAuthorityMeans()) {
            reasons.add(Criteria.where("serviceId").nin(known).and("provider").ne(TaxAuthority.NAME));
            reasons.add(Criteria.where("relation").exists(true));
        }
        return reasons;
    }

    private static List<String> values(Collection<ServiceId> ids) {
        return ids.stream().map(ServiceId::value).toList();
    }
}
