package nl.beheermodule.chain.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.chain.known.ServiceView;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** The part of a stored request that is shown. */
@org.springframework.data.mongodb.core.mapping.Document("chainRequests")
record StoredRequest(
        @Id String id,
        long version,
        String askerOrganisationId,
        String askerKvk,
        String askerName,
        String relationKvk,
        String relationName,
        @Nullable String email,
        List<ServiceView> services,
        String endDate,
        String lastDay,
        Instant openUntil,
        @Nullable String message,
        Instant requestedAt,
        RequestRow.State state,
        @Nullable String answeredBy,
        boolean byLink,
        @Nullable Instant closedAt,
        @Nullable String reason) {

    RequestRow row(RequestRow.Direction direction, Instant now) {
        boolean over = state == RequestRow.State.OPEN && !now.isBefore(openUntil);
        return new RequestRow(
                id,
                direction,
                askerKvk,
                askerName,
                relationKvk,
                relationName,
                services,
                LocalDate.parse(endDate),
                over ? RequestRow.State.LAPSED : state,
                Amsterdam.dayOf(requestedAt),
                LocalDate.parse(lastDay),
                closedAt == null ? null : Amsterdam.dayOf(closedAt),
                answeredBy,
                byLink,
                reason,
                message,
                direction == RequestRow.Direction.SENT ? email : null,
                version);
    }
}
