package nl.beheermodule.authorization.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Facts;
import nl.beheermodule.authorization.decision.domain.Reason;
import org.jspecify.annotations.Nullable;

/**
 * May this user act at this service?
 *
 * @param path {@code own}, {@code provider} or {@code general}, when allowed
 * @param until last day of the authorization that lasts longest, when allowed
 * @param only for whom else, or for whom only: one establishment (norm 5), or a relation in a chain
 */
record Cell(
        boolean allowed,
        Reason reason,
        @Nullable String path,
        @Nullable LocalDate until,
        List<Only> only) {
    static Cell of(Facts facts, Decision decision, List<Scope> scopes, Instant now) {
        List<Only> only = Only.of(scopes);
        if (!decision.allowed() || decision.path() == null) {
            return new Cell(false, decision.reason(), null, null, only);
        }
        return new Cell(
                true,
                decision.reason(),
                decision.path().name().toLowerCase(Locale.ROOT),
                facts.candidates().stream()
                        .map(Facts.Candidate::authorization)
                        .filter(state -> state.holds(now))
                        .flatMap(state -> end(state).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                only);
    }

    private static Optional<LocalDate> end(AuthorizationState state) {
        return switch (state) {
            case AuthorizationState.Valid(var term) -> Optional.of(term.end());
            case AuthorizationState.Revoking(var term, var _) -> Optional.of(term.end());
            case AuthorizationState.Ungranted _, AuthorizationState.Revoked _, AuthorizationState.Expired _ ->
                Optional.empty();
        };
    }

    /**
     * For whom, when not for the whole organisation: one of both.
     *
     * @param establishment 12 digits
     * @param relation KvK number
     */
    record Only(@Nullable String establishment, @Nullable String relation) {
        static List<Only> of(List<Scope> scopes) {
            return scopes.stream()
                    .map(scope -> new Only(scope.establishment(), scope.relation()))
                    .sorted(Comparator.comparing(only -> only.establishment() + " " + only.relation()))
                    .toList();
        }
    }
}
