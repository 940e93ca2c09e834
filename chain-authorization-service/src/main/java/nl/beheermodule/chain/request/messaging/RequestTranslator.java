package nl.beheermodule.chain.request.messaging;

import java.time.Instant;
import java.util.function.BiFunction;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestNews;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationAccepted;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationDeclined;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRequestLapsed;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRequestWithdrawn;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRequested;
import org.springframework.stereotype.Component;

/** Facts as they are published. */
@Component
class RequestTranslator implements BiFunction<ChainRequest, RequestNews, ChainAuthorizationEvents> {
    @Override
    public ChainAuthorizationEvents apply(ChainRequest request, RequestNews news) {
        Instant at = news.at();
        String id = request.id().value();
        String organisation = request.asker().organisation().value();
        String intermediary = request.asker().kvkNumber().value();
        OrganisationId theirs = request.relation().organisation();
        String relation = theirs == null ? null : theirs.value();
        String kvk = request.relation().kvkNumber().value();
        return switch (news.what()) {
            case REQUESTED ->
                new ChainAuthorizationRequested(
                        id,
                        organisation,
                        intermediary,
                        request.asker().name(),
                        relation,
                        kvk,
                        request.relation().name(),
                        request.wish().services().stream()
                                .map(service -> service.id().value())
                                .toList(),
                        request.wish().end(),
                        request.openUntil(),
                        at);
            case ACCEPTED -> new ChainAuthorizationAccepted(id, organisation, intermediary, relation, kvk, at);
            case DECLINED -> new ChainAuthorizationDeclined(id, organisation, intermediary, relation, kvk, at);
            case LAPSED -> new ChainAuthorizationRequestLapsed(id, organisation, intermediary, relation, kvk, at);
            case WITHDRAWN -> new ChainAuthorizationRequestWithdrawn(id, organisation, intermediary, relation, kvk, at);
        };
    }
}
