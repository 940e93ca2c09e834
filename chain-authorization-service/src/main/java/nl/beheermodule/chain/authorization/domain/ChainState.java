package nl.beheermodule.chain.authorization.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a chain authorization can be. */
public sealed interface ChainState {
    /** Nothing was granted yet. */
    record Ungranted() implements ChainState {}

    record Valid(Term term) implements ChainState {}

    record Revoked(Instant at) implements ChainState {}

    record Expired(LocalDate end) implements ChainState {}

    /** When it ends by itself; empty when it has ended, or never began. */
    default Optional<Instant> dueAt() {
        return switch (this) {
            case Valid(Term term) -> Optional.of(term.endsAt());
            case Ungranted _, Revoked _, Expired _ -> Optional.empty();
        };
    }

    /** Whether it holds at this moment, whatever has been swept up (design 7). */
    default boolean holds(Instant now) {
        return dueAt().filter(now::isBefore).isPresent();
    }
}
