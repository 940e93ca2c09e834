package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MutationState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MutationState.AwaitingApproval;
import nl.beheermodule.means.means.domain.MutationState.Effective;
import nl.beheermodule.means.means.domain.MutationState.Rejected;
import nl.beheermodule.means.means.domain.MutationState.Withdrawn;

/**
 * The case of a means that a medewerker handles, or handled last: its application, or a mutation (R53).
 *
 * @param mutation absent for the application of a new means
 */
public record DeskCase(
        Optional<Mutation> mutation, Terms terms, Requester requester, Instant requestedAt, Decision decision) {
    private static final String NEW = "NEW";

    public static DeskCase of(Means means) {
        return means.mutations().all().reversed().stream()
                .filter(mutation -> !(mutation.state() instanceof Withdrawn))
                .findFirst()
                .map(mutation -> of(means, mutation))
                .orElseGet(() -> ofApplication(means));
    }

    static DeskCase ofApplication(Means means) {
        return new DeskCase(
                Optional.empty(),
                means.mutations().all().isEmpty()
                        ? means.terms()
                        : means.mutations().all().getFirst().before(),
                means.application().requester(),
                means.application().requestedAt(),
                means.application().decision());
    }

    static DeskCase of(Means means, Mutation mutation) {
        Decision decision =
                mutation.isPending() && !MeansStatus.of(means.state()).isListed()
                        ? new Decision.Withdrawn(mutation.requestedAt())
                        : decision(mutation.state());
        return new DeskCase(
                Optional.of(mutation),
                mutation.change().on(mutation.before()),
                mutation.requester(),
                mutation.requestedAt(),
                decision);
    }

    private static Decision decision(MutationState state) {
        return switch (state) {
            case AwaitingApproval _ -> new Decision.Pending();
            case AwaitingActivation waiting -> waiting.approval();
            case Effective effective -> effective.approval();
            case Rejected rejected -> rejected.decision();
            case Withdrawn withdrawn -> new Decision.Withdrawn(withdrawn.at());
        };
    }

    /** {@code NEW}, or the kind of the mutation. */
    public String kind() {
        return mutation.map(found -> found.change().kind().name()).orElse(NEW);
    }
}
