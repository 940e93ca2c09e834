package nl.beheermodule.chain.intermediary.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationRepository;
import nl.beheermodule.chain.authorization.domain.ChainEvent;
import nl.beheermodule.chain.authorization.domain.RevocationCause;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.retry.Attempts;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/**
 * Removes an intermediary with everything it has (R121). It leaves the list first, so that nothing is added meanwhile; a
 * removal that broke off is finished by the sweep.
 */
@Component
public class RemoveIntermediary {
    private final IntermediaryRepository intermediaries;
    private final ChainAuthorizationRepository authorizations;
    private final Clock clock;

    public RemoveIntermediary(
            IntermediaryRepository intermediaries, ChainAuthorizationRepository authorizations, Clock clock) {
        this.intermediaries = intermediaries;
        this.authorizations = authorizations;
        this.clock = clock;
    }

    /** @return what went, by id */
    public List<ChainAuthorizationId> remove(Relation relation, KvkNumber kvkNumber) {
        Intermediary intermediary = Attempts.of(() -> {
            Intermediary found = intermediaries
                    .find(relation, kvkNumber)
                    .filter(Intermediary::isRecorded)
                    .orElseThrow(() -> new NotFound("De intermediair"));
            found.remove(clock.instant()).ifPresent(fact -> intermediaries.save(found, List.of(fact)));
            return found;
        });
        return finish(intermediary);
    }

    /** @return what went, by id */
    public List<ChainAuthorizationId> finish(Intermediary intermediary) {
        List<ChainAuthorizationId> gone = revokeAll(intermediary.relation(), intermediary.kvkNumber());
        Attempts.of(() -> {
            intermediaries
                    .find(intermediary.relation(), intermediary.kvkNumber())
                    .filter(now -> now.state() == Intermediary.State.BEING_REMOVED)
                    .ifPresent(now -> {
                        now.removed();
                        intermediaries.save(now, List.of());
                    });
            return gone;
        });
        return gone;
    }

    private List<ChainAuthorizationId> revokeAll(Relation relation, KvkNumber kvkNumber) {
        return authorizations.open(relation, kvkNumber).stream()
                .map(ChainAuthorization::id)
                .filter(this::revoke)
                .toList();
    }

    private boolean revoke(ChainAuthorizationId id) {
        return Attempts.of(() -> {
            ChainAuthorization authorization = authorizations.find(id).orElseThrow();
            if (!authorization.state().holds(clock.instant())) {
                return false;
            }
            ChainEvent fact = authorization.revoke(RevocationCause.INTERMEDIARY_REMOVED, clock.instant());
            authorizations.save(authorization, List.of(fact));
            return true;
        });
    }
}
