package nl.beheermodule.chain.request.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The e-mails about the last step: due, under way until a moment, or done.
 *
 * @param step counts the steps of the request
 * @param dueAt absent when they went out
 */
public record Post(int step, @Nullable Instant dueAt) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static Post first(Instant now) {
        return new Post(1, now);
    }

    Post next(Instant now) {
        return new Post(step + 1, now);
    }

    /** Whoever sends has a minute; after that another may try. */
    Post underWay(Instant now) {
        return new Post(step, now.plus(PATIENCE));
    }

    Post sent() {
        return new Post(step, null);
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }
}
