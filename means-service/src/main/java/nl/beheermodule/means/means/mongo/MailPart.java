package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import java.util.Objects;
import nl.beheermodule.means.means.domain.Delivery;
import org.jspecify.annotations.Nullable;

/** @param attempts of one that is under way; absent in documents of before */
record MailPart(
        String kind, @Nullable Instant since, @Nullable Integer attempts) {
    private static final String DUE = "DUE";
    private static final String UNDER_WAY = "UNDER_WAY";
    private static final String DONE = "DONE";

    static MailPart of(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Due(var since) -> new MailPart(DUE, since, null);
            case Delivery.UnderWay(var since, var attempts) -> new MailPart(UNDER_WAY, since, attempts);
            case Delivery.Done(), Delivery.GivenUp() -> new MailPart(DONE, null, null);
        };
    }

    Delivery delivery() {
        return switch (kind) {
            case DUE -> new Delivery.Due(Objects.requireNonNull(since));
            case UNDER_WAY -> new Delivery.UnderWay(Objects.requireNonNull(since), attempts == null ? 1 : attempts);
            case DONE -> new Delivery.Done();
            default -> throw new IllegalStateException("Unknown delivery " + kind);
        };
    }
}
