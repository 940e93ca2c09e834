package nl.beheermodule.chain.request.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The e-mails about the last step: due, under way until a moment, or done.
 *
 * @param step counts the steps of the request
 * @param dueAt absent when they went out, or were given up
 * @param sentTo who has his already, while others have not
 * @param attempts how often it was tried
 */
public record Post(int step, @Nullable Instant dueAt, Set<String> sentTo, int attempts) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** With the waits in between: a little more than a day. */
    private static final int MOST = 29;

    public Post {
        sentTo = Set.copyOf(sentTo);
    }

    static Post first(Instant now) {
        return new Post(1, now, Set.of(), 0);
    }

    Post next(Instant now) {
        return new Post(step + 1, now, Set.of(), 0);
    }

    /** Whoever sends has a minute, and longer after each time that somebody did not get it; then another may try. */
    Post underWay(Instant now) {
        return new Post(step, now.plus(patience()), sentTo, attempts + 1);
    }

    private Duration patience() {
        Duration doubled = PATIENCE.multipliedBy(1L << Math.min(attempts, 6));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    Post sentTo(String recipient) {
        Set<String> all = new TreeSet<>(sentTo);
        all.add(recipient);
        return new Post(step, dueAt, all, attempts);
    }

    /** Nobody's address is kept once it is over. */
    Post over() {
        return new Post(step, null, Set.of(), attempts);
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /** It was tried for a day. */
    public boolean isHopeless() {
        return attempts >= MOST;
    }
}
