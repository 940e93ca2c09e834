package nl.beheermodule.chain.authorization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.beheermodule.chain.authorization.usecase.GrantCommand;
import nl.beheermodule.chain.known.KvkInput;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * @param endDate last day, inclusive; five years ahead when absent
 * @param quoteId the costs that were shown and agreed to, for a new intermediary
 */
record GrantRequest(
        @NotBlank(message = "Vul het KvK-nummer van de intermediair in.")
        String kvkNumber,

        @NotEmpty(message = "Kies een of meer diensten.")
        @Size(max = 100, message = "Kies maximaal 100 diensten tegelijk.")
        List<@NotNull(message = "Kies een of meer diensten.") String> serviceIds,

        @Nullable LocalDate endDate,

        @Size(max = 64, message = "Deze offerte bestaat niet.") @Nullable
        String quoteId,

        @Nullable Boolean agreed) {

    GrantCommand command(Relation relation, AssuranceLevel administrator, boolean taxAuthorityMeans) {
        return new GrantCommand(
                relation,
                KvkInput.of(kvkNumber),
                serviceIds.stream().map(ServiceId::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                endDate,
                Boolean.TRUE.equals(agreed) ? quoteId : null,
                administrator,
                taxAuthorityMeans);
    }
}
