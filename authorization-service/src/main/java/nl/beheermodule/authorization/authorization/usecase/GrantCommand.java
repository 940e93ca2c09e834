package nl.beheermodule.authorization.authorization.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Services for means.
 *
 * @param wanted each pair once
 * @param end last day, inclusive; five years ahead when absent (R91)
 * @param grantor level of the beheerder's own means
 * @param scope for whom it will hold
 * @param orderedAt when it had to wait for its turn: what was revoked since is left so, and the day it counts from; absent
 *     when it is carried out as it is asked
 */
public record GrantCommand(
        OrganisationId organisation,
        List<Wanted> wanted,
        @Nullable LocalDate end,
        AssuranceLevel grantor,
        Scope scope,
        @Nullable Instant orderedAt) {
    /** One service for one means. */
    public record Wanted(ServiceId service, MeansId means) {}

    /** All these services for all these means: the services in order and within each the means. */
    public static List<Wanted> all(Collection<ServiceId> services, Collection<MeansId> means) {
        List<Wanted> all = new ArrayList<>(services.size() * means.size());
        services.forEach(service -> means.forEach(one -> all.add(new Wanted(service, one))));
        return all;
    }
}
