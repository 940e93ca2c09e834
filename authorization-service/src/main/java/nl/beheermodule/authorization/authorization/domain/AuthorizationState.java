package nl.beheermodule.authorization.authorization.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What an authorization can be. */
public sealed interface AuthorizationState {
    /** Nothing was granted yet. */
    record Ungranted() implements AuthorizationState {}

    record Valid(Term term) implements AuthorizationState {}

    /** Revoked, but until {@code finalAt} it may be taken back (R99). */
    record Revoking(Term term, Instant finalAt) implements AuthorizationState {
        boolean isFinal(Instant now) {
            return !now.isBefore(finalAt);
        }
    }

    record Revoked(Instant revokedAt) implements AuthorizationState {}

    record Expired(LocalDate end) implements AuthorizationState {}

    /** When it ends by itself; empty when it has ended, or never began. */
    default Optional<Instant> dueAt() {
        return switch (this) {
            case Valid(Term term) -> Optional.of(term.endsAt());
            case Revoking(Term term, Instant finalAt) ->
                Optional.of(finalAt.isBefore(term.endsAt()) ? finalAt : term.endsAt());
            case Ungranted _, Revoked _, Expired _ -> Optional.empty();
        };
    }

    /** Whether it holds at this moment, whatever has been swept up (design 7). */
    default boolean holds(Instant now) {
        return dueAt().filter(now::isBefore).isPresent();
    }
}
