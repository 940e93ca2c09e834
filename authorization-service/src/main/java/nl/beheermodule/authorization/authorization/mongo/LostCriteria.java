package nl.beheermodule.authorization.authorization.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.beheermodule.authorization.authorization.Unfit;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.springframework.data.mongodb.core.query.Criteria;

/** What a means that changed, ended or left an organisation no longer carries. */
final class LostCriteria {
    private LostCriteria() {}

    static Criteria of(KnownMeans means, Map<ServiceId, CatalogueService> services, Instant now) {
        Criteria valid =
                Criteria.where("meansId").is(means.id().value()).and("dueAt").gt(now);
        if (!means.active()) {
            return valid;
        }
        List<Criteria> reasons = new ArrayList<>(Unfit.of(means.level(), means.taxAuthorityMeans(), services));
        reasons.add(Criteria.where("organisationId")
                .nin(means.organisations().stream().map(OrganisationId::value).toList()));
        return valid.orOperator(reasons);
    }
}
