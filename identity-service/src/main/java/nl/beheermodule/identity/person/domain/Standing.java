package nl.beheermodule.identity.person.domain;

import java.util.Set;

/**
 * Where a person stands with his means: what decides who may change his contact details.
 *
 * @param administrator beheerder of any organisation, or going to be (R86)
 * @param statuses of his means
 */
public record Standing(boolean administrator, Set<Status> statuses) {
    /** Visible statuses of a means (Q1). */
    public enum Status {
        AWAITING_APPROVAL,
        AWAITING_ACTIVATION,
        ACTIVATION_EXPIRED,
        ACTIVE,
        ENDED
    }

    boolean has(Status status) {
        return statuses.contains(status);
    }
}
