package nl.beheermodule.chain.overview;

import java.time.LocalDate;
import nl.beheermodule.chain.known.domain.AssuranceLevel;

/**
 * A chain authorization as the screens see it.
 *
 * @param expiring ends within two months (Q11)
 * @param daysLeft its last day not included
 */
public record ChainRow(
        String chainAuthorizationId,
        String relationKvk,
        String relationName,
        String intermediaryKvk,
        String intermediaryName,
        String serviceId,
        String serviceName,
        String provider,
        AssuranceLevel level,
        LocalDate startDate,
        LocalDate endDate,
        boolean expiring,
        long daysLeft,
        long version) {}
