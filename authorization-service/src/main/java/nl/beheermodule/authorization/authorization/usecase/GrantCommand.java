package nl.beheermodule.authorization.authorization.usecase;

import java.time.LocalDate;
import java.util.Set;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * All these services for all these means.
 *
 * @param end last day, inclusive; five years ahead when absent (R91)
 * @param grantor level of the beheerder's own means
 */
public record GrantCommand(
        OrganisationId organisation,
        Set<ServiceId> services,
        Set<MeansId> means,
        @Nullable LocalDate end,
        AssuranceLevel grantor) {}
