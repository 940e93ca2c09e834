package nl.beheermodule.authorization.authorization.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;

/**
 * At most 1 000 authorizations.
 *
 * @param endDate last day, inclusive
 */
record RenewalRequest(
        @NotEmpty(message = "Kies een of meer machtigingen.")
        @Size(max = 1_000, message = "U kunt maximaal 1.000 machtigingen tegelijk verlengen.")
        List<@NotNull(message = "Kies een of meer machtigingen.") String> authorizationIds,

        @NotNull(message = "Kies een einddatum.") LocalDate endDate) {
    Set<AuthorizationId> ids() {
        return authorizationIds.stream().map(AuthorizationId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
