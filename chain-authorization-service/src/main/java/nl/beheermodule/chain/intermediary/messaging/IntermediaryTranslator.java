package nl.beheermodule.chain.intermediary.messaging;

import java.util.function.BiFunction;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.IntermediaryEvent;
import nl.beheermodule.chain.intermediary.domain.IntermediaryEvent.Registered;
import nl.beheermodule.chain.intermediary.domain.IntermediaryEvent.Removed;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.IntermediaryRegistered;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.IntermediaryRemoved;
import org.springframework.stereotype.Component;

/** Facts as they are published. */
@Component
class IntermediaryTranslator implements BiFunction<Intermediary, IntermediaryEvent, ChainAuthorizationEvents> {
    @Override
    public ChainAuthorizationEvents apply(Intermediary intermediary, IntermediaryEvent fact) {
        OrganisationId organisation = intermediary.relation().organisation();
        String organisationId = organisation == null ? null : organisation.value();
        String kvk = intermediary.relation().kvkNumber().value();
        return switch (fact) {
            case Registered it ->
                new IntermediaryRegistered(
                        intermediary.id().value(),
                        organisationId,
                        kvk,
                        intermediary.kvkNumber().value(),
                        intermediary.name(),
                        it.quoteId(),
                        it.at());
            case Removed it ->
                new IntermediaryRemoved(
                        intermediary.id().value(),
                        organisationId,
                        kvk,
                        intermediary.kvkNumber().value(),
                        it.at());
        };
    }
}
