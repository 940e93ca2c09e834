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
        LocalDate endDate) {

    /** With its service as that is now. */
    LossRow as(@Nullable Grantable now) {
        return now == null
                ? this
                : new LossRow(
                        authorizationId,
                        organisationId,
                        meansId,
                        serviceId,
                        now.name(),
                        now.provider(),
                        now.level(),
                        endDate);
    }
}
