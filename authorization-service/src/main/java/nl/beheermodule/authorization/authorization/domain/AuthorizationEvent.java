package nl.beheermodule.authorization.authorization.domain;

import java.time.Instant;
import java.time.LocalDate;

/** What happened to an authorization. */
public sealed interface AuthorizationEvent {
    record Granted(Term term, Instant at) implements AuthorizationEvent {}

    record EndDateChanged(LocalDate oldEnd, LocalDate end, Instant at) implements AuthorizationEvent {}

    /** Final: the time to take it back is over (R98), or the means may no longer carry it. */
    record Revoked(Instant revokedAt, RevocationCause cause, Instant at) implements AuthorizationEvent {}

    record Expired(LocalDate end, Instant at) implements AuthorizationEvent {}
}
