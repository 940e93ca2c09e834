package nl.beheermodule.means.means.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Mutatie: a change of a means that a medewerker decides on.
 *
 * @param before what the means was when it was asked for
 * @param contractYears 1 or 3 when a new contract starts (R64)
 * @param quoteId the quote that was agreed to
 */
public record Mutation(
        MutationId id,
        Requester.Administrator requester,
        Instant requestedAt,
        Terms before,
        Change change,
        Papers papers,
        @Nullable Integer contractYears,
        @Nullable String quoteId,
        MutationState state) {

    Mutation now(MutationState other) {
        return new Mutation(id, requester, requestedAt, before, change, papers, contractYears, quoteId, other);
    }

    public boolean isPending() {
        return state.isPending();
    }
}
