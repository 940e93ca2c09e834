package nl.beheermodule.export.chain;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.export.overview.RequestState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What an intermediary asked of a relation.
 *
 * @param organisationId the intermediary
 * @param relationOrganisationId the relation, when it has eHerkenning with us
 * @param endDate ISO, that was asked for
 * @param openUntil from then on it has lapsed, told or not
 * @param closedAt when it was answered, taken back or lapsed
 */
@Document(RequestRow.COLLECTION)
@TypeAlias("chain-request")
record RequestRow(
        @Id String id,
        String organisationId,
        String intermediaryName,
        @Nullable String relationOrganisationId,
        String relationKvk,
        String relationName,
        String relationSort,
        List<String> serviceIds,
        String endDate,
        Instant requestedAt,
        Instant openUntil,
        RequestState state,
        @Nullable Instant closedAt) {
    static final String COLLECTION = "request_rows";

    RequestState stateAt(Instant now) {
        return state == RequestState.OPEN && !now.isBefore(openUntil) ? RequestState.LAPSED : state;
    }
}
