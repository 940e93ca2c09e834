package nl.beheermodule.chain.intermediary.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a company's intermediary. */
public sealed interface IntermediaryEvent {
    /** @param quoteId the costs that were agreed to (R118); absent when the intermediary itself asked: nothing is owed */
    record Registered(@Nullable String quoteId, Instant at) implements IntermediaryEvent {}

    record Removed(Instant at) implements IntermediaryEvent {}
}
