package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import nl.beheermodule.means.means.domain.DeskCase;
import nl.beheermodule.means.means.domain.Handler;
import nl.beheermodule.means.means.domain.Means;
import org.jspecify.annotations.Nullable;

/**
 * What the queue of the medewerkers looks at: the case at hand, or the last that was.
 *
 * @param handler absent when nobody took it
 */
record DeskPart(
        String kind,
        String state,
        Instant requestedAt,
        @Nullable HandlerPart handler) {

    record HandlerPart(String username, String name, Instant since, Instant askedAt) {
        static @Nullable HandlerPart of(@Nullable Handler handler) {
            return handler == null
                    ? null
                    : new HandlerPart(handler.username(), handler.name(), handler.since(), handler.askedAt());
        }

        Handler handler() {
            return new Handler(username, name, since, askedAt);
        }
    }

    static DeskPart of(Means means) {
        DeskCase latest = DeskCase.of(means);
        return new DeskPart(
                latest.kind(),
                DecisionPart.of(latest.decision()).kind(),
                latest.requestedAt(),
                HandlerPart.of(means.handling().handler().orElse(null)));
    }

    Means handledBy(Means means) {
        return means.handledBy(handler == null ? null : handler.handler());
    }
}
