package nl.beheermodule.authorization.authorization.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.usecase.GrantCommand;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * All these services for all these means, at most 10 000 pairs.
 *
 * @param endDate last day, inclusive; five years ahead when absent (R91)
 */
record GrantRequest(
        @NotEmpty(message = "Kies een of meer diensten.")
        List<@NotNull(message = "Kies een of meer diensten.") String> serviceIds,

        @NotEmpty(message = "Kies een of meer gebruikers.")
        List<@NotNull(message = "Kies een of meer gebruikers.") String> meansIds,

        @Nullable LocalDate endDate) {
    private static final int MOST = 10_000;

    GrantCommand command(String organisationId, AssuranceLevel grantor) {
        if ((long) serviceIds.size() * meansIds.size() > MOST) {
            throw new InvalidInput(
                    "meansIds", "U kunt maximaal 10.000 machtigingen tegelijk toevoegen. Kies minder gebruikers.");
        }
        return new GrantCommand(
                new OrganisationId(organisationId),
                serviceIds.stream().map(ServiceId::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                meansIds.stream().map(MeansId::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                endDate,
                grantor);
    }
}
