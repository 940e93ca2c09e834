package nl.beheermodule.authorization.decision.web;

import java.util.Locale;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Ground.Path;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Reason;
import org.jspecify.annotations.Nullable;

/** AuthZEN 1.0: the decision, with why in its context. */
record EvaluationAnswer(boolean decision, Context context) {

    /**
     * Why, and how.
     *
     * @param level that the service asks
     * @param path when yes: {@code own} by an authorization for the service, {@code provider} for all of its provider, {@code
     *     general} by algemene bevoegdheid, {@code chain} for a company that gave a chain authorization
     */
    record Context(
            Reason reason,
            @Nullable AssuranceLevel level,
            @Nullable String path) {}

    static EvaluationAnswer of(Decision decision) {
        return new EvaluationAnswer(
                decision.allowed(), new Context(decision.reason(), decision.level(), path(decision.path())));
    }

    private static @Nullable String path(@Nullable Path path) {
        return path == null ? null : path.name().toLowerCase(Locale.ROOT);
    }
}
