package nl.beheermodule.billing.renewal.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.renewal.domain.Contract;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.ContractYears;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A copy of what is known of a means, from its application on.
 *
 * @param id of the means
 * @param sequence of the event it was last changed by
 * @param wantedYears of a new contract that waits for approval or activation
 * @param concludedUntil absent until it is active
 * @param renewAt first moment after the running term; absent when nothing is to be renewed
 */
@Document("contracts")
@TypeAlias("contract")
record ContractRow(
        @Id String id,
        long sequence,
        @Nullable AssuranceLevel level,
        @Nullable ContractYears years,
        @Nullable ContractYears wantedYears,
        boolean taxAuthorityMeans,
        @Nullable List<String> organisationIds,
        @Nullable String concludedUntil,
        int renewals,
        @Nullable Map<String, String> plannedEnds,
        @Nullable Instant renewAt) {

    Optional<Contract> contract() {
        if (renewAt == null || level == null || years == null || organisationIds == null || concludedUntil == null) {
            return Optional.empty();
        }
        Map<String, String> ends = plannedEnds == null ? Map.of() : plannedEnds;
        return Optional.of(new Contract(
                id,
                level,
                years,
                taxAuthorityMeans,
                organisationIds.stream().map(OrganisationId::new).toList(),
                LocalDate.parse(concludedUntil),
                renewals,
                ends.entrySet().stream()
                        .collect(Collectors.toMap(
                                end -> new OrganisationId(end.getKey()), end -> LocalDate.parse(end.getValue())))));
    }
}
