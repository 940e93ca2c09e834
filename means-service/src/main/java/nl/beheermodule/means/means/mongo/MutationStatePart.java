package nl.beheermodule.means.means.mongo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import nl.beheermodule.means.means.domain.Decision;
import nl.beheermodule.means.means.domain.MeansState;
import nl.beheermodule.means.means.domain.MutationState;
import nl.beheermodule.means.means.domain.MutationState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MutationState.AwaitingApproval;
import nl.beheermodule.means.means.domain.MutationState.Effective;
import nl.beheermodule.means.means.domain.MutationState.Rejected;
import nl.beheermodule.means.means.domain.MutationState.Withdrawn;
import org.jspecify.annotations.Nullable;

/** Which fields are there depends on {@code kind}. */
record MutationStatePart(
        String kind,
        @Nullable Instant at,
        @Nullable DecisionPart decision,
        @Nullable StatePart activation,
        @Nullable MailPart mail) {
    private static final String AWAITING_APPROVAL = "AWAITING_APPROVAL";
    private static final String AWAITING_ACTIVATION = "AWAITING_ACTIVATION";
    private static final String REJECTED = "REJECTED";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final String EFFECTIVE = "EFFECTIVE";

    static MutationStatePart of(MutationState state) {
        return switch (state) {
            case AwaitingApproval() -> new MutationStatePart(AWAITING_APPROVAL, null, null, null, null);
            case AwaitingActivation(var approval, var activation) ->
                new MutationStatePart(
                        AWAITING_ACTIVATION, null, DecisionPart.of(approval), StatePart.of(activation), null);
            case Rejected(var decision, var mail) ->
                new MutationStatePart(REJECTED, null, DecisionPart.of(decision), null, MailPart.of(mail));
            case Withdrawn(var at) -> new MutationStatePart(WITHDRAWN, at, null, null, null);
            case Effective(var approval, var at) ->
                new MutationStatePart(EFFECTIVE, at, DecisionPart.of(approval), null, null);
        };
    }

    MutationState state() {
        return switch (kind) {
            case AWAITING_APPROVAL -> new AwaitingApproval();
            case AWAITING_ACTIVATION ->
                new AwaitingActivation(approval(), (MeansState.AwaitingActivation)
                        requireNonNull(activation).state());
            case REJECTED ->
                new Rejected(
                        (Decision.Rejected) requireNonNull(decision).decision(),
                        requireNonNull(mail).delivery());
            case WITHDRAWN -> new Withdrawn(requireNonNull(at));
            case EFFECTIVE -> new Effective(approval(), requireNonNull(at));
            default -> throw new IllegalStateException("Unknown state of a mutation " + kind);
        };
    }

    private Decision.Approved approval() {
        return (Decision.Approved) requireNonNull(decision).decision();
    }
}
