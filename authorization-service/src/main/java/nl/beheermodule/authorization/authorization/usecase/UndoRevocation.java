package nl.beheermodule.authorization.authorization.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** “Annuleer”: takes a revocation back while it is not final (R99, Q13). */
@Component
public class UndoRevocation {
    private final AuthorizationRepository authorizations;
    private final Clock clock;

    UndoRevocation(AuthorizationRepository authorizations, Clock clock) {
        this.authorizations = authorizations;
        this.clock = clock;
    }

    public void undo(OrganisationId organisation, AuthorizationId id) {
        Attempts.of(() -> {
            Authorization authorization =
                    authorizations.find(organisation, id).orElseThrow(() -> new NotFound("De machtiging"));
            authorization.undoRevocation(clock.instant());
            authorizations.save(authorization, List.of());
            return id;
        });
    }
}
