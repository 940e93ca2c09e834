package nl.beheermodule.chain.request.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.chain.known.ServiceView;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestState;
import org.jspecify.annotations.Nullable;

/** A request as the relation sees it behind its link. */
record LinkedRequest(
        String intermediaryKvk,
        String intermediaryName,
        String relationKvk,
        String relationName,
        List<ServiceView> services,
        LocalDate endDate,
        LocalDate openUntil,
        State state,
        @Nullable String message) {
    enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        LAPSED,
        WITHDRAWN
    }

    static LinkedRequest of(ChainRequest request, Instant now) {
        return new LinkedRequest(
                request.asker().kvkNumber().value(),
                request.asker().name(),
                request.relation().kvkNumber().value(),
                request.relation().name(),
                request.wish().services().stream().map(ServiceView::of).toList(),
                request.wish().end(),
                request.lastDay(),
                state(request, now),
                request.wish().message());
    }

    private static State state(ChainRequest request, Instant now) {
        return switch (request.state()) {
            case RequestState.Open _ -> request.isOpen(now) ? State.OPEN : State.LAPSED;
            case RequestState.Accepted _ -> State.ACCEPTED;
            case RequestState.Declined _ -> State.DECLINED;
            case RequestState.Lapsed _ -> State.LAPSED;
            case RequestState.Withdrawn _ -> State.WITHDRAWN;
        };
    }
}
