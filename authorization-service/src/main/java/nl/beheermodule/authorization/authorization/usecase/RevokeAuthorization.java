package nl.beheermodule.authorization.authorization.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** Revokes; it is final three seconds later (R98, R99). Nothing is published before that. */
@Component
public class RevokeAuthorization {
    private final AuthorizationRepository authorizations;
    private final Clock clock;

    RevokeAuthorization(AuthorizationRepository authorizations, Clock clock) {
        this.authorizations = authorizations;
        this.clock = clock;
    }

    /** @return when it is final */
    public Instant revoke(OrganisationId organisation, AuthorizationId id) {
        return Attempts.of(() -> {
            Authorization authorization =
                    authorizations.find(organisation, id).orElseThrow(() -> new NotFound("De machtiging"));
            Instant finalAt = authorization.revoke(clock.instant());
            authorizations.save(authorization, List.of());
            return finalAt;
        });
    }
}
