package nl.beheermodule.authorization.overview;

import java.time.LocalDate;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An authorization that a change of its means would end.
 *
 * @param level of the service
 * @param lastUser whether nobody else of the organisation has a machtiging for it
 * @param endDate last day it would otherwise have had, inclusive
 */
@Document("authorizations")
record LossRow(
        @Id String authorizationId,
        String organisationId,
        String meansId,
        String serviceId,
        String serviceName,
        String provider,
        AssuranceLevel level,
        LocalDate endDate,
        @Nullable Boolean lastUser) {

    /** With its service as that is now, and whether it is left without any user. */
    LossRow as(@Nullable Grantable now, boolean last) {
        return new LossRow(
                authorizationId,
                organisationId,
                meansId,
                serviceId,
                now == null ? serviceName : now.name(),
                now == null ? provider : now.provider(),
                now == null ? level : now.level(),
                endDate,
                last);
    }
}
