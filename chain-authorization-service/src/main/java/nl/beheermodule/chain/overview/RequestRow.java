package nl.beheermodule.chain.overview;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.chain.known.ServiceView;
import org.jspecify.annotations.Nullable;

/**
 * A request as both sides see it.
 *
 * @param openUntil last day to answer
 * @param relationEmail for who asked only
 */
public record RequestRow(
        String requestId,
        Direction direction,
        String intermediaryKvk,
        String intermediaryName,
        String relationKvk,
        String relationName,
        List<ServiceView> services,
        LocalDate endDate,
        State state,
        LocalDate requestedOn,
        LocalDate openUntil,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        boolean byLink,
        @Nullable String reason,
        @Nullable String message,
        @Nullable String relationEmail,
        long version) {
    public enum Direction {
        SENT,
        RECEIVED
    }

    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        LAPSED,
        WITHDRAWN
    }
}
