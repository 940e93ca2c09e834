package nl.beheermodule.chain.request.mongo;

import java.time.Instant;
import java.util.Objects;
import nl.beheermodule.chain.request.domain.Answer;
import nl.beheermodule.chain.request.domain.RequestState;
import nl.beheermodule.chain.request.domain.RequestState.Accepted;
import nl.beheermodule.chain.request.domain.RequestState.Declined;
import nl.beheermodule.chain.request.domain.RequestState.Lapsed;
import nl.beheermodule.chain.request.domain.RequestState.Open;
import nl.beheermodule.chain.request.domain.RequestState.Withdrawn;
import nl.beheermodule.chain.request.mongo.RequestDocument.StoredState;
import org.jspecify.annotations.Nullable;

/** How a request ended, flat; all empty while it is open. */
record Closing(
        StoredState state,
        @Nullable String answeredBy,
        boolean byLink,
        @Nullable Instant at,
        @Nullable String reason,
        boolean recorded) {

    static Closing of(RequestState state) {
        return switch (state) {
            case Open _ -> new Closing(StoredState.OPEN, null, false, null, null, false);
            case Accepted(Answer answer, boolean recorded) ->
                new Closing(StoredState.ACCEPTED, answer.by(), answer.byLink(), answer.at(), null, recorded);
            case Declined(Answer answer, String reason) ->
                new Closing(StoredState.DECLINED, answer.by(), answer.byLink(), answer.at(), reason, false);
            case Lapsed(Instant at) -> new Closing(StoredState.LAPSED, null, false, at, null, false);
            case Withdrawn(Instant at) -> new Closing(StoredState.WITHDRAWN, null, false, at, null, false);
        };
    }

    static RequestState state(RequestDocument stored) {
        return switch (stored.state()) {
            case OPEN -> new Open();
            case ACCEPTED -> new Accepted(answer(stored), stored.recorded());
            case DECLINED -> new Declined(answer(stored), stored.reason());
            case LAPSED -> new Lapsed(Objects.requireNonNull(stored.closedAt()));
            case WITHDRAWN -> new Withdrawn(Objects.requireNonNull(stored.closedAt()));
        };
    }

    private static Answer answer(RequestDocument stored) {
        return new Answer(
                Objects.requireNonNull(stored.answeredBy()),
                stored.byLink(),
                Objects.requireNonNull(stored.closedAt()));
    }
}
