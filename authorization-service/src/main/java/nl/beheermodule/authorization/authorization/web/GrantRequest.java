package nl.beheermodule.authorization.authorization.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.authorization.usecase.GrantCommand;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.job.usecase.OrderGrants;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * All these services for all these means.
 *
 * @param endDate last day, inclusive; five years ahead when absent (R91)
 * @param establishment 12 digits: for this establishment only (norm 5)
 * @param relation KvK number of a relation that gave a chain authorization: for that relation
 */
record GrantRequest(
        @NotEmpty(message = "Kies een of meer diensten.")
        List<@NotNull(message = "Kies een of meer diensten.") String> serviceIds,

        @NotEmpty(message = "Kies een of meer gebruikers.")
        List<@NotNull(message = "Kies een of meer gebruikers.") String> meansIds,

        @Nullable LocalDate endDate,

        @Nullable @Pattern(regexp = "\\d{12}", message = "Het vestigingsnummer moet uit 12 cijfers bestaan.")
        String establishment,

        @Nullable @Pattern(regexp = "\\d{8}", message = "Het KvK-nummer van de relatie moet uit 8 cijfers bestaan.")
        String relation) {
    private static final int MOST = 10_000;
    private static final int MOST_OF_EACH = 1_000;

    /** At once, so that the answer is there when the caller looks: fewer pairs than a job takes. */
    GrantCommand command(String organisationId, AssuranceLevel grantor) {
        if ((long) serviceIds.size() * meansIds.size() > MOST) {
            throw new InvalidInput(
                    "meansIds", "U kunt maximaal 10.000 machtigingen tegelijk toevoegen. Kies minder gebruikers.");
        }
        return new GrantCommand(
                new OrganisationId(organisationId),
                GrantCommand.all(services(), means()),
                endDate,
                grantor,
                scope(),
                null);
    }

    /** In the background: at most 1 000 services for 1 000 means. */
    OrderGrants.Order order(String organisationId, AssuranceLevel grantor) {
        if (services().size() > MOST_OF_EACH) {
            throw new InvalidInput("serviceIds", "U kunt maximaal 1.000 diensten tegelijk kiezen.");
        }
        if (means().size() > MOST_OF_EACH) {
            throw new InvalidInput("meansIds", "U kunt maximaal 1.000 gebruikers tegelijk kiezen.");
        }
        return new OrderGrants.Order(
                new OrganisationId(organisationId),
                List.copyOf(services()),
                List.copyOf(means()),
                endDate,
                grantor,
                scope());
    }

    private Scope scope() {
        if (establishment != null && relation != null) {
            throw new InvalidInput("relation", "Kies een vestiging of een relatie, niet allebei.");
        }
        return new Scope(establishment, relation);
    }

    private Set<ServiceId> services() {
        return serviceIds.stream().map(ServiceId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<MeansId> means() {
        return meansIds.stream().map(MeansId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
