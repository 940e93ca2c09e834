package nl.beheermodule.authorization.job.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Many services for many means as one action, done in parts by whichever replica has time. A part is planned, done and
 * written down, in this order; who finds one planned but not written down does it again, which changes nothing that was
 * done already.
 *
 * @param end last day, inclusive
 * @param grantor level of the beheerder's own means when it was ordered
 * @param scope for whom they will hold
 * @param orderedBy person id
 * @param address client address it was ordered from, for the audit trail
 */
public record GrantJob(
        String id,
        OrganisationId organisation,
        List<ServiceId> services,
        List<MeansId> means,
        LocalDate end,
        AssuranceLevel grantor,
        Scope scope,
        String orderedBy,
        @Nullable String address,
        JobState state,
        Instant requestedAt,
        @Nullable Instant finishedAt) {
    /** Pairs in a part: a second's work or less, and what a crash may leave to look at again. */
    public static final int PART = 1_000;

    public record Pair(ServiceId service, MeansId means) {}

    /** 1 … 1 000 000 */
    public int total() {
        return services.size() * means.size();
    }

    public int parts() {
        return Math.ceilDiv(total(), PART);
    }

    /** The services in order and within each the means. */
    public List<Pair> part(int number) {
        int end = Math.min(total(), (number + 1) * PART);
        List<Pair> pairs = new ArrayList<>(PART);
        for (int i = number * PART; i < end; i++) {
            pairs.add(new Pair(services.get(i / means.size()), means.get(i % means.size())));
        }
        return pairs;
    }
}
