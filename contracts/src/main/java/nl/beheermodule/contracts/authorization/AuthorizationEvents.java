package nl.beheermodule.contracts.authorization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.WireEvent;
import org.jspecify.annotations.Nullable;

/** Topic {@code authorization}: machtigingen and the service catalogue. Dates are inclusive, Europe/Amsterdam (Q11). */
public sealed interface AuthorizationEvents extends WireEvent {

    /**
     * A means may act for an organisation at a service.
     *
     * @param serviceId ServiceUUID, or for what is wider than one service {@code provider:<OIN>:<level>} or {@code
     *     general:<level>}, levels in lower case (R106)
     * @param establishmentNumber 12 digits, when it holds for one establishment only (norm 5)
     * @param relationKvk 8 digits, when it is for a relation that gave the organisation a chain authorization
     */
    record AuthorizationGranted(
            String authorizationId,
            String organisationId,
            String meansId,
            String personId,
            String serviceId,
            String serviceName,
            String serviceProvider,
            AssuranceLevel serviceLevel,
            LocalDate startDate,
            LocalDate endDate,
            @Nullable String establishmentNumber,
            @Nullable String relationKvk,
            Instant at)
            implements AuthorizationEvents {
        @Override
        public String subject() {
            return authorizationId;
        }
    }

    record AuthorizationEndDateChanged(
            String authorizationId,
            String organisationId,
            String meansId,
            String serviceId,
            LocalDate oldEndDate,
            LocalDate endDate,
            Instant at)
            implements AuthorizationEvents {
        @Override
        public String subject() {
            return authorizationId;
        }
    }

    /**
     * The revocation is final: the three seconds in which it could be taken back are over (R98, R99), or the means may no
     * longer carry it (R69, Q8, Q18).
     *
     * @param revokedAt from when decisions say no
     * @param cause absent in events from before it was told
     */
    record AuthorizationRevoked(
            String authorizationId,
            String organisationId,
            String meansId,
            String serviceId,
            Instant revokedAt,
            @Nullable RevocationCause cause,
            Instant at)
            implements AuthorizationEvents {
        @Override
        public String subject() {
            return authorizationId;
        }
    }

    record AuthorizationExpired(
            String authorizationId,
            String organisationId,
            String meansId,
            String serviceId,
            LocalDate endDate,
            Instant at)
            implements AuthorizationEvents {
        @Override
        public String subject() {
            return authorizationId;
        }
    }

    /**
     * A catalogue was imported; {@code subject} is its version.
     *
     * @param services every service from now on, withdrawn ones too; absent in events from before it was told
     */
    record ServiceCatalogueImported(
            String catalogueVersion,
            int added,
            int changed,
            int withdrawn,
            @Nullable List<CatalogueEntry> services,
            Instant at)
            implements AuthorizationEvents {
        @Override
        public String subject() {
            return catalogueVersion;
        }
    }
}
