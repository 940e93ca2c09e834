package nl.beheermodule.chain.authorization.messaging;

import java.util.function.BiFunction;
import nl.beheermodule.chain.authorization.domain.ChainEvent;
import nl.beheermodule.chain.authorization.domain.ChainEvent.EndDateChanged;
import nl.beheermodule.chain.authorization.domain.ChainEvent.Expired;
import nl.beheermodule.chain.authorization.domain.ChainEvent.Granted;
import nl.beheermodule.chain.authorization.domain.ChainEvent.Revoked;
import nl.beheermodule.chain.authorization.domain.ChainGrant;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationEndDateChanged;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationExpired;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationGranted;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRevoked;
import nl.beheermodule.contracts.chain.ChainRevocationCause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Facts as they are published. A fact that is not here does not compile. */
@Component
class ChainTranslator implements BiFunction<ChainGrant, ChainEvent, ChainAuthorizationEvents> {
    @Override
    public ChainAuthorizationEvents apply(ChainGrant grant, ChainEvent fact) {
        String id = grant.id().value();
        String organisation = organisation(grant);
        String kvk = grant.relation().kvkNumber().value();
        String intermediary = grant.intermediary().value();
        String service = grant.service().id().value();
        return switch (fact) {
            case Granted granted -> granted(grant, granted);
            case EndDateChanged changed ->
                new ChainAuthorizationEndDateChanged(
                        id, organisation, kvk, intermediary, service, changed.oldEnd(), changed.end(), changed.at());
            case Revoked revoked ->
                new ChainAuthorizationRevoked(
                        id,
                        organisation,
                        kvk,
                        intermediary,
                        service,
                        ChainRevocationCause.valueOf(revoked.cause().name()),
                        revoked.at());
            case Expired expired ->
                new ChainAuthorizationExpired(
                        id, organisation, kvk, intermediary, service, expired.end(), expired.at());
        };
    }

    private static ChainAuthorizationGranted granted(ChainGrant grant, Granted granted) {
        Relation relation = grant.relation();
        KnownService service = grant.service();
        return new ChainAuthorizationGranted(
                grant.id().value(),
                organisation(grant),
                relation.kvkNumber().value(),
                relation.establishment(),
                relation.name(),
                grant.intermediary().value(),
                grant.intermediaryName(),
                service.id().value(),
                service.name(),
                service.provider(),
                nl.beheermodule.contracts.AssuranceLevel.valueOf(service.level().name()),
                granted.term().start(),
                granted.term().end(),
                granted.at());
    }

    private static @Nullable String organisation(ChainGrant grant) {
        OrganisationId organisation = grant.relation().organisation();
        return organisation == null ? null : organisation.value();
    }
}
