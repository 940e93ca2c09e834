package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import java.util.Objects;
import nl.beheermodule.means.means.domain.Decision;
import org.jspecify.annotations.Nullable;

/** {@code kind} is {@code OPEN}, {@code APPROVED}, {@code REJECTED} or {@code WITHDRAWN}: the desk searches by it. */
record DecisionPart(
        String kind,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String reason) {
    private static final String OPEN = "OPEN";
    private static final String APPROVED = "APPROVED";
    private static final String REJECTED = "REJECTED";
    private static final String WITHDRAWN = "WITHDRAWN";

    static DecisionPart of(Decision decision) {
        return switch (decision) {
            case Decision.Pending _ -> new DecisionPart(OPEN, null, null, null);
            case Decision.Approved(var by, var at) -> new DecisionPart(APPROVED, by, at, null);
            case Decision.Rejected(var by, var at, var reason) -> new DecisionPart(REJECTED, by, at, reason);
            case Decision.Withdrawn(var at) -> new DecisionPart(WITHDRAWN, null, at, null);
        };
    }

    Decision decision() {
        return switch (kind) {
            case OPEN -> new Decision.Pending();
            case APPROVED -> new Decision.Approved(Objects.requireNonNull(by), Objects.requireNonNull(at));
            case REJECTED ->
                new Decision.Rejected(
                        Objects.requireNonNull(by), Objects.requireNonNull(at), Objects.requireNonNull(reason));
            case WITHDRAWN -> new Decision.Withdrawn(Objects.requireNonNull(at));
            default -> throw new IllegalStateException("Unknown decision " + kind);
        };
    }
}
