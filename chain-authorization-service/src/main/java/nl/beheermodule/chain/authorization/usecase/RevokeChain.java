package nl.beheermodule.chain.authorization.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationRepository;
import nl.beheermodule.chain.authorization.domain.RevocationCause;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.retry.Attempts;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** Takes a chain authorization back, at once. */
@Component
public class RevokeChain {
    private final ChainAuthorizationRepository authorizations;
    private final Clock clock;

    public RevokeChain(ChainAuthorizationRepository authorizations, Clock clock) {
        this.authorizations = authorizations;
        this.clock = clock;
    }

    public void revoke(Relation relation, ChainAuthorizationId id) {
        Attempts.of(() -> {
            ChainAuthorization authorization = authorizations
                    .find(relation, id)
                    .filter(found -> found.state().holds(clock.instant()))
                    .orElseThrow(() -> new NotFound("De ketenmachtiging"));
            authorizations.save(
                    authorization, List.of(authorization.revoke(RevocationCause.BY_ADMINISTRATOR, clock.instant())));
            return id;
        });
    }
}
