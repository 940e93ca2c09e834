package nl.beheermodule.authorization.decision.domain;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import org.jspecify.annotations.Nullable;

/**
 * An unambiguous yes or no (norm 4).
 *
 * @param level that the service asks; absent when the service is unknown
 */
public record Decision(Reason reason, @Nullable AssuranceLevel level) {
    public boolean allowed() {
        return reason == Reason.AUTHORIZED;
    }
}
