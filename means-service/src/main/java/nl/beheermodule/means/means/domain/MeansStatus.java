package nl.beheermodule.means.means.domain;

/** The one word for a state that screens and searches use (R5, Q1). */
public enum MeansStatus {
    AWAITING_APPROVAL,
    AWAITING_ACTIVATION,
    ACTIVATION_EXPIRED,
    ACTIVE,
    ENDED;

    public static MeansStatus of(MeansState state) {
        return switch (state) {
            case MeansState.AwaitingApproval _ -> AWAITING_APPROVAL;
            case MeansState.AwaitingActivation _ -> AWAITING_ACTIVATION;
            case MeansState.ActivationLapsed _ -> ACTIVATION_EXPIRED;
            case MeansState.Active _ -> ACTIVE;
            case MeansState.Rejected _, MeansState.Ended _ -> ENDED;
        };
    }

    /** R35, R82: what has ended is not in the overview. */
    public boolean isListed() {
        return this != ENDED;
    }
}
