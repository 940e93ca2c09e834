package nl.beheermodule.means.means.domain;

import java.time.Instant;

/** How far a mutation is. */
public sealed interface MutationState {
    record AwaitingApproval() implements MutationState {}

    /** A higher level was approved; the old one works until the holder activates the new one (Q19). */
    record AwaitingActivation(Decision.Approved approval, MeansState.AwaitingActivation activation)
            implements MutationState {}

    /** R82. */
    record Rejected(Decision.Rejected decision, Delivery mail) implements MutationState {}

    /** Taken back before it was handled (Q18), or not activated in time. */
    record Withdrawn(Instant at) implements MutationState {}

    record Effective(Decision.Approved approval, Instant at) implements MutationState {}

    default boolean isPending() {
        return switch (this) {
            case AwaitingApproval _, AwaitingActivation _ -> true;
            case Rejected _, Withdrawn _, Effective _ -> false;
        };
    }
}
