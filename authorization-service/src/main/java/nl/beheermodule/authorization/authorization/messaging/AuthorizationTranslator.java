package nl.beheermodule.authorization.authorization.messaging;

import java.util.function.BiFunction;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.EndDateChanged;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Expired;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Granted;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Revoked;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationEndDateChanged;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationExpired;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationGranted;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationRevoked;
import nl.beheermodule.contracts.authorization.RevocationCause;
import org.springframework.stereotype.Component;

/** Facts as they are published. A fact that is not here does not compile. */
@Component
class AuthorizationTranslator implements BiFunction<Grant, AuthorizationEvent, AuthorizationEvents> {
    @Override
    public AuthorizationEvents apply(Grant grant, AuthorizationEvent fact) {
        String id = grant.id().value();
        String organisation = grant.organisation().value();
        String means = grant.means().value();
        String service = grant.service().value();
        return switch (fact) {
            case Granted granted -> granted(grant, granted);
            case EndDateChanged changed ->
                new AuthorizationEndDateChanged(
                        id, organisation, means, service, changed.oldEnd(), changed.end(), changed.at());
            case Revoked revoked ->
                new AuthorizationRevoked(
                        id,
                        organisation,
                        means,
                        service,
                        revoked.revokedAt(),
                        RevocationCause.valueOf(revoked.cause().name()),
                        revoked.at());
            case Expired expired ->
                new AuthorizationExpired(id, organisation, means, service, expired.end(), expired.at());
        };
    }

    private static AuthorizationGranted granted(Grant grant, Granted granted) {
        return new AuthorizationGranted(
                grant.id().value(),
                grant.organisation().value(),
                grant.means().value(),
                grant.personId(),
                grant.service().value(),
                grant.serviceName(),
                grant.provider(),
                AssuranceLevel.valueOf(grant.level().name()),
                granted.term().start(),
                granted.term().end(),
                grant.scope().establishment(),
                grant.scope().relation(),
                granted.at());
    }
}
