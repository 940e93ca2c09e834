package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import java.util.Objects;
import nl.beheermodule.means.means.domain.Delivery;
import org.jspecify.annotations.Nullable;

record MailPart(String kind, @Nullable Instant since) {
    private static final String DUE = "DUE";
    private static final String UNDER_WAY = "UNDER_WAY";
    private static final String DONE = "DONE";

    static MailPart of(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Due(var since) -> new MailPart(DUE, since);
            case Delivery.UnderWay(var since) -> new MailPart(UNDER_WAY, since);
            case Delivery.Done() -> new MailPart(DONE, null);
        };
    }

    Delivery delivery() {
        return switch (kind) {
            case DUE -> new Delivery.Due(Objects.requireNonNull(since));
            case UNDER_WAY -> new Delivery.UnderWay(Objects.requireNonNull(since));
            case DONE -> new Delivery.Done();
            default -> throw new IllegalStateException("Unknown delivery " + kind);
        };
    }
}
