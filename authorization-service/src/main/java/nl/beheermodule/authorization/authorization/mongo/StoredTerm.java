package nl.beheermodule.authorization.authorization.mongo;

import java.time.LocalDate;
import java.util.Objects;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.authorization.domain.Term;

/** Reads the state back. */
final class StoredTerm {
    private StoredTerm() {}

    static AuthorizationState state(AuthorizationDocument stored) {
        return switch (stored.state()) {
            case VALID -> new AuthorizationState.Valid(term(stored));
            case REVOKING -> new AuthorizationState.Revoking(term(stored), Objects.requireNonNull(stored.finalAt()));
            case REVOKED -> new AuthorizationState.Revoked(Objects.requireNonNull(stored.finalAt()));
            case EXPIRED -> new AuthorizationState.Expired(term(stored).end());
        };
    }

    private static Term term(AuthorizationDocument stored) {
        return new Term(
                LocalDate.parse(Objects.requireNonNull(stored.startDate())),
                LocalDate.parse(Objects.requireNonNull(stored.endDate())));
    }
}
