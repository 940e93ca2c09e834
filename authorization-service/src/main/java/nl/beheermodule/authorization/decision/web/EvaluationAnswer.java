package nl.beheermodule.authorization.decision.web;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Reason;
import org.jspecify.annotations.Nullable;

/** AuthZEN 1.0: the decision, with why in its context. */
record EvaluationAnswer(boolean decision, Context context) {

    /**
     * Why, and how.
     *
     * @param level that the service asks
     * @param path {@code own}: an authorization of the organisation itself
     */
    record Context(
            Reason reason,
            @Nullable AssuranceLevel level,
            @Nullable String path) {}

    static EvaluationAnswer of(Decision decision) {
        return new EvaluationAnswer(
                decision.allowed(),
                new Context(decision.reason(), decision.level(), decision.allowed() ? "own" : null));
    }
}
