package nl.beheermodule.chain.request.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a request can be. */
public sealed interface RequestState {
    record Open() implements RequestState {}

    /** @param recorded whether the chain authorizations have been made */
    record Accepted(Answer answer, boolean recorded) implements RequestState {}

    record Declined(Answer answer, @Nullable String reason) implements RequestState {}

    /** Nobody answered in time. */
    record Lapsed(Instant at) implements RequestState {}

    /** The intermediary took it back. */
    record Withdrawn(Instant at) implements RequestState {}
}
