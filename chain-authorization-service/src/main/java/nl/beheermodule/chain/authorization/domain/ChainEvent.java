package nl.beheermodule.chain.authorization.domain;

import java.time.Instant;
import java.time.LocalDate;

/** What happened to a chain authorization. */
public sealed interface ChainEvent {
    record Granted(Term term, Instant at) implements ChainEvent {}

    record EndDateChanged(LocalDate oldEnd, LocalDate end, Instant at) implements ChainEvent {}

    record Revoked(RevocationCause cause, Instant at) implements ChainEvent {}

    record Expired(LocalDate end, Instant at) implements ChainEvent {}
}
