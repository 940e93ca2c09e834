package nl.beheermodule.means.means.domain;

import java.time.Instant;

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
}
