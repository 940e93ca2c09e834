package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a means. */
public sealed interface MeansEvent {
    MeansId means();

    Instant at();

    record MeansRequested(MeansId means, Instant at) implements MeansEvent {}

    record MeansApproved(MeansId means, Deadline deadline, Instant at) implements MeansEvent {}

    record MeansRejected(MeansId means, Instant at) implements MeansEvent {}

    record ActivationLetterIssued(MeansId means, Deadline deadline, Instant at) implements MeansEvent {}

    record ActivationProven(MeansId means, String tokenHash, Instant setupUntil, Instant at) implements MeansEvent {}

    record MeansActivated(MeansId means, MeansState.Active active, Instant at) implements MeansEvent {}

    record ActivationExpired(MeansId means, Deadline deadline, Instant at) implements MeansEvent {}

    record MeansWithdrawn(MeansId means, Instant at) implements MeansEvent {}

    /** @param ending organisations it will end for after {@code endsOn} */
    record MeansEndScheduled(MeansId means, List<OrganisationId> ending, LocalDate endsOn, Instant at)
            implements MeansEvent {}

    record MeansEndCancelled(MeansId means, List<OrganisationId> organisations, Instant at) implements MeansEvent {}

    /** @param ended of the removed: those that ended themselves (R77) */
    record MeansUnlinked(MeansId means, List<OrganisationId> removed, List<OrganisationId> ended, Instant at)
            implements MeansEvent {}

    /** @param ended organisations that ended themselves (R77) */
    record MeansEnded(MeansId means, List<OrganisationId> ended, Instant at) implements MeansEvent {}

    record MutationRequested(MeansId means, Mutation mutation, Instant at) implements MeansEvent {}

    /** @param deadline absent when there is nothing to activate */
    record MutationApproved(
            MeansId means, Mutation mutation, @Nullable Deadline deadline, Instant at) implements MeansEvent {}

    record MutationRejected(MeansId means, Mutation mutation, Instant at) implements MeansEvent {}

    record MutationWithdrawn(MeansId means, Mutation mutation, Instant at) implements MeansEvent {}

    record MeansLevelChanged(MeansId means, AssuranceLevel oldLevel, MeansState.Active active, Instant at)
            implements MeansEvent {}

    record MeansRoleChanged(MeansId means, RoleCause cause, Instant at) implements MeansEvent {
        MeansRoleChanged(MeansId means, Instant at) {
            this(means, RoleCause.DECISION, at);
        }
    }

    record MeansLinked(MeansId means, List<OrganisationId> added, LocalDate contractEnd, Instant at)
            implements MeansEvent {}

    record MeansConverted(MeansId means, Instant at) implements MeansEvent {}
}
