package nl.beheermodule.chain.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.beheermodule.chain.authorization.domain.Term;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import org.springframework.data.annotation.Id;

/** The part of a stored chain authorization that is shown. */
@org.springframework.data.mongodb.core.mapping.Document("chainAuthorizations")
record StoredChain(
        @Id String id,
        long version,
        String relationKvk,
        String relationName,
        String intermediaryKvk,
        String intermediaryName,
        String serviceId,
        String serviceName,
        String provider,
        AssuranceLevel level,
        String startDate,
        String endDate) {

    ChainRow row(LocalDate today) {
        LocalDate end = LocalDate.parse(endDate);
        return new ChainRow(
                id,
                relationKvk,
                relationName,
                intermediaryKvk,
                intermediaryName,
                serviceId,
                serviceName,
                provider,
                level,
                LocalDate.parse(startDate),
                end,
                !end.isAfter(Term.lastExpiring(today)),
                ChronoUnit.DAYS.between(today, end),
                version);
    }
}
