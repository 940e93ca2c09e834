package nl.beheermodule.means.means.mongo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationGuard;
import nl.beheermodule.means.means.domain.OrganisationGuard.Arrival;
import nl.beheermodule.means.means.domain.OrganisationGuard.Claim;
import nl.beheermodule.means.means.domain.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** One for each organisation. The claim's moment stands apart, for the sweep's index. */
@Document("organisation_guards")
@TypeAlias("organisation-guard")
record GuardDocument(
        @Id String id,
        long version,
        @Nullable Instant claimedAt,
        @Nullable String claimedFor,
        long claimedVersion,
        List<ArrivalPart> arrivals,
        @Nullable String closedBy) {

    record ArrivalPart(String means, Instant at) {}

    static GuardDocument after(OrganisationGuard guard) {
        Claim claim = guard.claim();
        return new GuardDocument(
                guard.organisation().value(),
                guard.version() + 1,
                claim == null ? null : claim.at(),
                claim == null ? null : claim.means().value(),
                claim == null ? 0 : claim.version(),
                guard.arrivals().stream()
                        .map(each -> new ArrivalPart(each.means().value(), each.at()))
                        .toList(),
                guard.closedBy() == null ? null : guard.closedBy().value());
    }

    OrganisationGuard guard() {
        return new OrganisationGuard(
                new OrganisationId(id),
                claimedFor == null
                        ? null
                        : new Claim(new MeansId(claimedFor), claimedVersion, requireNonNull(claimedAt)),
                arrivals.stream()
                        .map(each -> new Arrival(new MeansId(each.means()), each.at()))
                        .toList(),
                closedBy == null ? null : new MeansId(closedBy),
                version);
    }
}
