package nl.beheermodule.chain.authorization.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What granting came down to.
 *
 * @param oldEnd the end date before, when there was one
 * @param facts what happened, in order
 */
public record Granting(Outcome outcome, @Nullable LocalDate oldEnd, List<ChainEvent> facts) {
    public enum Outcome {
        GRANTED,
        CHANGED,
        UNCHANGED
    }
}
