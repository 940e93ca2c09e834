package nl.beheermodule.chain.intermediary.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationRepository;
import nl.beheermodule.chain.authorization.domain.ChainEvent;
import nl.beheermodule.chain.authorization.domain.RevocationCause;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.retry.Attempts;
import org.springframework.stereotype.Component;

/** A company that ended gives nothing any more (R77). */
@Component
public class EndOrganisation {
    private final IntermediaryRepository intermediaries;
    private final ChainAuthorizationRepository authorizations;
    private final RemoveIntermediary removing;
    private final Clock clock;

    public EndOrganisation(
            IntermediaryRepository intermediaries,
            ChainAuthorizationRepository authorizations,
            RemoveIntermediary removing,
            Clock clock) {
        this.intermediaries = intermediaries;
        this.authorizations = authorizations;
        this.removing = removing;
        this.clock = clock;
    }

    public void end(Relation relation) {
        authorizations.open(relation, null).forEach(open -> revoke(open.id()));
        intermediaries.recorded(relation).forEach(each -> removing.remove(relation, each.kvkNumber()));
    }

    private boolean revoke(ChainAuthorizationId id) {
        return Attempts.of(() -> {
            ChainAuthorization authorization = authorizations.find(id).orElseThrow();
            if (!authorization.state().holds(clock.instant())) {
                return false;
            }
            ChainEvent fact = authorization.revoke(RevocationCause.ORGANISATION_ENDED, clock.instant());
            authorizations.save(authorization, List.of(fact));
            return true;
        });
    }
}
