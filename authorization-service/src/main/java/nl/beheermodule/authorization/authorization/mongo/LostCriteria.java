package nl.beheermodule.authorization.authorization.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.TaxAuthority;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.springframework.data.mongodb.core.query.Criteria;

/** {@code Carrying.lost} as a question to the database. */
final class LostCriteria {
    private LostCriteria() {}

    static Criteria of(KnownMeans means, Instant now) {
        Criteria valid =
                Criteria.where("meansId").is(means.id().value()).and("dueAt").gt(now);
        return means.active() ? valid.orOperator(unfit(means)) : valid;
    }

    private static List<Criteria> unfit(KnownMeans means) {
        List<Criteria> reasons = new ArrayList<>();
        reasons.add(Criteria.where("organisationId")
                .nin(means.organisations().stream().map(OrganisationId::value).toList()));
        reasons.add(Criteria.where("level")
                .in(Arrays.stream(AssuranceLevel.values())
                        .filter(level -> !means.level().covers(level))
                        .map(Enum::name)
                        .toList()));
        if (means.taxAuthorityMeans()) {
            reasons.add(Criteria.where("provider").ne(TaxAuthority.NAME));
            reasons.add(Criteria.where("relation").exists(true));
        }
        return reasons;
    }
}
