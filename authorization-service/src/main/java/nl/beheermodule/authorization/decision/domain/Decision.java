package nl.beheermodule.authorization.decision.domain;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Ground.Path;
import nl.beheermodule.authorization.decision.domain.Facts.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * An unambiguous yes or no (norm 4).
 *
 * @param level that the service asks; absent when the service is unknown
 * @param path on which ground, when yes
 * @param ground the authorization that says yes (the first, by {@code Ground})
 */
public record Decision(
        Reason reason,
        @Nullable AssuranceLevel level,
        @Nullable Path path,
        @Nullable Candidate ground) {
    static Decision no(Reason reason, @Nullable AssuranceLevel level) {
        return new Decision(reason, level, null, null);
    }

    public boolean allowed() {
        return reason == Reason.AUTHORIZED;
    }
}
