package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    Mutation without(List<OrganisationId> ended) {
        return new Mutation(
                id, requester, requestedAt, before, change.without(ended), papers, contractYears, quoteId, state);
    }

    /** Of a rejection. */
    public Optional<Delivery> mail() {
        return state instanceof MutationState.Rejected rejected ? Optional.of(rejected.mail()) : Optional.empty();
    }

    Optional<Instant> mailDue() {
        return mail().flatMap(Delivery::workDue);
    }

    Mutation attemptMail(Instant now) {
        return mail().map(mail -> with(mail.attempt(now))).orElse(this);
    }

    Mutation with(Delivery mail) {
        return state instanceof MutationState.Rejected rejected
                ? now(new MutationState.Rejected(rejected.decision(), mail))
                : this;
    }

    public boolean isPending() {
        return state.isPending();
    }
}
