package nl.beheermodule.chain.authorization.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationRepository;
import nl.beheermodule.chain.authorization.domain.ChainGrant;
import nl.beheermodule.chain.authorization.domain.Granting;
import nl.beheermodule.chain.intermediary.usecase.RemoveIntermediary;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.chain.retry.Attempts;
import org.springframework.stereotype.Component;

/** Gives an intermediary services of a company, each for itself; what is given already has its end date overwritten (Q16). */
@Component
public class GrantServices {
    private final ChainAuthorizationRepository authorizations;
    private final RemoveIntermediary removing;
    private final Clock clock;

    public GrantServices(ChainAuthorizationRepository authorizations, RemoveIntermediary removing, Clock clock) {
        this.authorizations = authorizations;
        this.removing = removing;
        this.clock = clock;
    }

    /** @param intermediary recorded already */
    public Map<ServiceId, Granted> grant(
            Relation relation, KvkNumber intermediary, String name, Collection<KnownService> services, LocalDate end) {
        Map<ServiceId, Granted> results = new LinkedHashMap<>();
        for (KnownService service : services) {
            ChainGrant grant = new ChainGrant(relation, intermediary, name, service);
            results.put(service.id(), Attempts.of(() -> one(grant, end)));
        }
        removing.removeWhatCameTooLate(relation, intermediary);
        return results;
    }

    private Granted one(ChainGrant grant, LocalDate end) {
        ChainAuthorization authorization = givenBefore(grant)
                .or(() -> authorizations.find(grant.id()))
                .orElseGet(() -> ChainAuthorization.ungranted(grant));
        Granting granting = authorization.grant(grant, end, clock.instant());
        if (granting.outcome() != Granting.Outcome.UNCHANGED) {
            authorizations.save(authorization, granting.facts());
        }
        return new Granted(authorization.id(), granting);
    }

    /** What the company gave before it had eHerkenning here goes on under the id it had. */
    private Optional<ChainAuthorization> givenBefore(ChainGrant grant) {
        Relation relation = grant.relation();
        if (relation.keys().size() == 1) {
            return Optional.empty();
        }
        Relation outside = Relation.outside(relation.kvkNumber(), relation.name());
        return authorizations
                .find(ChainAuthorizationId.of(
                        outside, grant.intermediary(), grant.service().id()))
                .filter(before -> before.state().holds(clock.instant()));
    }

    /** What came of one service. */
    public record Granted(ChainAuthorizationId id, Granting granting) {}
}
