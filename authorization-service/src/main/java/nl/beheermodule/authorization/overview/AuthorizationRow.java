package nl.beheermodule.authorization.overview;

import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import org.jspecify.annotations.Nullable;

/**
 * An authorization as the screens show it.
 *
 * @param level that the service asks now; another than when it was granted, if the catalogue changed it
 * @param establishment 12 digits, when it is for one establishment only (norm 5)
 * @param relation KvK number, when it is for a relation that gave a chain authorization
 * @param startDate day of granting (R110)
 * @param endDate last day, inclusive
 * @param expiring within two months (R85)
 * @param daysLeft after today, until and including the last day
 * @param withdrawn whether the service is no longer in the catalogue: decisions say no until it comes back
 * @param levelTooLow whether the means' level is below that: decisions say no
 * @param revocation while it may be taken back (R99)
 */
public record AuthorizationRow(
        String authorizationId,
        String meansId,
        String personName,
        String serviceId,
        String serviceName,
        String provider,
        AssuranceLevel level,
        @Nullable String establishment,
        @Nullable String relation,
        LocalDate startDate,
        LocalDate endDate,
        boolean expiring,
        long daysLeft,
        @Nullable Revocation revocation,
        boolean withdrawn,
        boolean levelTooLow,
        long version) {

    /** @param finalAt until then it may be taken back */
    public record Revocation(Instant finalAt) {}
}
