package nl.beheermodule.means.means.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What no single means can know of an organisation: whether somebody is leaving it right now, who is coming in, and
 * whether it ends (R76, R77). It counts nobody: whoever holds the claim counts the means themselves, so ten thousand
 * users cost no more than two.
 *
 * @param claim who alone may take a beheerder away now; absent when nobody is at it
 * @param arrivals means that are being added right now
 * @param closedBy the means with which the organisation ends; nothing is added any more
 * @param version 0 for a new one
 */
public record OrganisationGuard(
        OrganisationId organisation,
        @Nullable Claim claim,
        List<Arrival> arrivals,
        @Nullable MeansId closedBy,
        long version) {

    /** After this a claim was left by a crash: {@code version} of the means is passed by, then it is given back. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    /** After this an arrival did not come; no request takes as long. */
    public static final Duration ARRIVING = Duration.ofMinutes(10);

    /** @param version of the means when it was claimed: only a means at this version may be changed under it */
    public record Claim(MeansId means, long version, Instant at) {}

    public record Arrival(MeansId means, Instant at) {}

    public OrganisationGuard {
        arrivals = List.copyOf(arrivals);
    }

    public static OrganisationGuard of(OrganisationId organisation) {
        return new OrganisationGuard(organisation, null, List.of(), null, 0);
    }

    /** @return empty when another has it */
    public Optional<OrganisationGuard> claimed(Claim by) {
        return claim == null ? Optional.of(with(by, arrivals, closedBy)) : Optional.empty();
    }

    /** @return empty when something is being added */
    public Optional<OrganisationGuard> closed(MeansId by, Instant now) {
        boolean arriving =
                arrivals.stream().anyMatch(each -> each.at().plus(ARRIVING).isAfter(now));
        return arriving ? Optional.empty() : Optional.of(with(claim, List.of(), by));
    }

    /** @return empty when it is not (any more) this claim's */
    public Optional<OrganisationGuard> released(Claim by, boolean staysClosed) {
        return by.equals(claim) ? Optional.of(with(null, arrivals, staysClosed ? closedBy : null)) : Optional.empty();
    }

    /** @return empty when the organisation ends */
    public Optional<OrganisationGuard> arriving(MeansId means, Instant now) {
        return closedBy == null ? Optional.of(arrivingAnew(means, now)) : Optional.empty();
    }

    /** A company that ended may register again. */
    public OrganisationGuard arrivingAnew(MeansId means, Instant now) {
        List<Arrival> all = new ArrayList<>(arrivals);
        all.add(new Arrival(means, now));
        return with(claim, all, null);
    }

    public OrganisationGuard arrived(MeansId means) {
        return with(
                claim,
                arrivals.stream().filter(each -> !each.means().equals(means)).toList(),
                closedBy);
    }

    private OrganisationGuard with(@Nullable Claim by, List<Arrival> coming, @Nullable MeansId closer) {
        return new OrganisationGuard(organisation, by, coming, closer, version);
    }
}
