package nl.beheermodule.chain.intermediary.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationRepository;
import nl.beheermodule.chain.authorization.domain.ChainEvent;
import nl.beheermodule.chain.authorization.domain.RevocationCause;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.IntermediaryId;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationDirectory;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.retry.Attempts;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Removes an intermediary with everything it has (R121). It leaves the list first, so that nothing is added meanwhile; a
 * removal that broke off is finished by the sweep. A company that became a customer may have it twice, under its KvK number
 * and under its organisation: both go.
 */
@Component
public class RemoveIntermediary {
    private final IntermediaryRepository intermediaries;
    private final ChainAuthorizationRepository authorizations;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    public RemoveIntermediary(
            IntermediaryRepository intermediaries,
            ChainAuthorizationRepository authorizations,
            OrganisationDirectory organisations,
            Clock clock) {
        this.intermediaries = intermediaries;
        this.authorizations = authorizations;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @return what went, by id */
    public List<ChainAuthorizationId> remove(Relation relation, KvkNumber kvkNumber) {
        long taken = intermediaries.all(relation, kvkNumber).stream()
                .filter(each -> takeOff(each.id()))
                .count();
        if (taken == 0) {
            throw new NotFound("De intermediair");
        }
        return finish(relation, kvkNumber);
    }

    private boolean takeOff(IntermediaryId id) {
        return Attempts.of(() -> {
            Intermediary found = intermediaries.find(id).orElseThrow();
            return found.remove(clock.instant())
                    .map(fact -> {
                        intermediaries.save(found, List.of(fact));
                        return true;
                    })
                    .orElse(false);
        });
    }

    /** @return what went, by id */
    public List<ChainAuthorizationId> finish(Relation relation, KvkNumber kvkNumber) {
        Relation company = whole(relation);
        List<Intermediary> leaving = intermediaries.all(company, kvkNumber).stream()
                .filter(each -> each.state() == Intermediary.State.BEING_REMOVED)
                .toList();
        List<ChainAuthorizationId> gone = revokeAll(company, kvkNumber);
        leaving.forEach(this::settle);
        return gone;
    }

    /** What broke off before is done first, so that it takes nothing along that is given from now on. */
    public void finishWhatBrokeOff(Relation relation, KvkNumber kvkNumber) {
        boolean brokeOff = intermediaries.all(whole(relation), kvkNumber).stream()
                .anyMatch(each -> each.state() == Intermediary.State.BEING_REMOVED);
        if (brokeOff) {
            finish(relation, kvkNumber);
        }
    }

    /** The intermediary was removed while something was given: that goes too. */
    public void removeWhatCameTooLate(Relation relation, KvkNumber kvkNumber) {
        List<Intermediary> all = intermediaries.all(whole(relation), kvkNumber);
        if (!all.isEmpty() && all.stream().noneMatch(Intermediary::isRecorded)) {
            finish(relation, kvkNumber);
        }
    }

    /** What was recorded by its number is the company's own, once the whole company has an organisation here. */
    private Relation whole(Relation relation) {
        return relation.organisation() == null
                ? organisations
                        .byKvk(relation.kvkNumber())
                        .filter(company -> company.establishment() == null)
                        .orElse(relation)
                : relation;
    }

    private void settle(Intermediary leaving) {
        try {
            leaving.removed();
            intermediaries.save(leaving, List.of());
        } catch (OptimisticLockingFailureException doneByAnother) {
            // or the sweep does it
        }
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
