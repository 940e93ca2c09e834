package nl.beheermodule.chain.request.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * A request as it is stored.
 *
 * @param owner the relation's key
 * @param endDate ISO, inclusive
 * @param lastDay ISO: last day to answer
 * @param mailSentTo who has the mail of this step already; absent when nobody, and in documents of before
 * @param mailAttempts absent in documents of before
 * @param dueAt when something must be done; absent when nothing will
 */
@org.springframework.data.mongodb.core.mapping.Document(RequestDocument.COLLECTION)
@TypeAlias("chain-request")
record RequestDocument(
        @Id String id,
        long version,
        String askerOrganisationId,
        String askerKvk,
        String askerName,
        String askerSort,
        String owner,
        @Nullable String organisationId,
        String relationKvk,
        @Nullable String relationEstablishment,
        String relationName,
        String relationSort,
        @Nullable String email,
        List<ServicePart> services,
        String endDate,
        String lastDay,
        Instant openUntil,
        @Nullable String message,
        Instant requestedAt,
        StoredState state,
        @Nullable String answeredBy,
        boolean byLink,
        @Nullable Instant closedAt,
        @Nullable String reason,
        boolean recorded,
        int mailStep,
        @Nullable Instant mailDue,
        @Nullable List<String> mailSentTo,
        @Nullable Integer mailAttempts,
        @Nullable Instant dueAt)
        implements AggregateDocument {
    static final String COLLECTION = "chainRequests";

    enum StoredState {
        OPEN,
        ACCEPTED,
        DECLINED,
        LAPSED,
        WITHDRAWN
    }

    record ServicePart(String serviceId, String name, String provider, AssuranceLevel level) {
        static ServicePart of(KnownService service) {
            return new ServicePart(service.id().value(), service.name(), service.provider(), service.level());
        }

        KnownService service() {
            return new KnownService(new ServiceId(serviceId), name, provider, level, true);
        }
    }
}
