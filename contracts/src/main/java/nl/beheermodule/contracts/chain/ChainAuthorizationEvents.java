package nl.beheermodule.contracts.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.WireEvent;
import org.jspecify.annotations.Nullable;

/**
 * Topic {@code chain-authorization}: ketenmachtigingen, and what intermediaries ask of their relations (R116–R121). Dates
 * are inclusive, Europe/Amsterdam (Q11). KvK numbers have 8 digits.
 */
public sealed interface ChainAuthorizationEvents extends WireEvent {

    /**
     * An intermediary may act for a company at a service from {@code startDate} until {@code endDate}. Its id follows from
     * company, intermediary and service: after it ended it may be granted anew under the same id.
     *
     * @param organisationId the company that gives it; absent when it has no eHerkenning with us and answered a signed link
     * @param kvkNumber of that company
     * @param establishmentNumber 12 digits, when that company is one establishment
     * @param intermediaryKvk of the intermediary, which need not be our customer (Q16)
     * @param serviceId ServiceUUID, in lower case
     */
    record ChainAuthorizationGranted(
            String chainAuthorizationId,
            @Nullable String organisationId,
            String kvkNumber,
            @Nullable String establishmentNumber,
            String organisationName,
            String intermediaryKvk,
            String intermediaryName,
            String serviceId,
            String serviceName,
            String serviceProvider,
            AssuranceLevel serviceLevel,
            LocalDate startDate,
            LocalDate endDate,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return chainAuthorizationId;
        }
    }

    /** Shortened or renewed in place: who was given access over it keeps it. */
    record ChainAuthorizationEndDateChanged(
            String chainAuthorizationId,
            @Nullable String organisationId,
            String kvkNumber,
            String intermediaryKvk,
            String serviceId,
            LocalDate oldEndDate,
            LocalDate endDate,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return chainAuthorizationId;
        }
    }

    /** It ended at {@code at}. */
    record ChainAuthorizationRevoked(
            String chainAuthorizationId,
            @Nullable String organisationId,
            String kvkNumber,
            String intermediaryKvk,
            String serviceId,
            ChainRevocationCause cause,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return chainAuthorizationId;
        }
    }

    /** Its last day is over. */
    record ChainAuthorizationExpired(
            String chainAuthorizationId,
            @Nullable String organisationId,
            String kvkNumber,
            String intermediaryKvk,
            String serviceId,
            LocalDate endDate,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return chainAuthorizationId;
        }
    }

    /**
     * An intermediary asks a relation for chain authorizations (R117).
     *
     * @param organisationId the intermediary
     * @param relationOrganisationId the relation, when it has eHerkenning with us
     * @param openUntil from then on it can no longer be answered
     */
    record ChainAuthorizationRequested(
            String requestId,
            String organisationId,
            String intermediaryKvk,
            String intermediaryName,
            @Nullable String relationOrganisationId,
            String relationKvk,
            String relationName,
            List<String> serviceIds,
            LocalDate endDate,
            Instant openUntil,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return requestId;
        }
    }

    /** The relation agreed; a {@link ChainAuthorizationGranted} follows for each service. */
    record ChainAuthorizationAccepted(
            String requestId,
            String organisationId,
            String intermediaryKvk,
            @Nullable String relationOrganisationId,
            String relationKvk,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return requestId;
        }
    }

    /** The relation said no. */
    record ChainAuthorizationDeclined(
            String requestId,
            String organisationId,
            String intermediaryKvk,
            @Nullable String relationOrganisationId,
            String relationKvk,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return requestId;
        }
    }

    /** Nobody answered within three months. */
    record ChainAuthorizationRequestLapsed(
            String requestId,
            String organisationId,
            String intermediaryKvk,
            @Nullable String relationOrganisationId,
            String relationKvk,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return requestId;
        }
    }

    /** The intermediary took its request back. */
    record ChainAuthorizationRequestWithdrawn(
            String requestId,
            String organisationId,
            String intermediaryKvk,
            @Nullable String relationOrganisationId,
            String relationKvk,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return requestId;
        }
    }

    /**
     * A company recorded an intermediary it did not have (Q16).
     *
     * @param intermediaryId of this intermediary at this company
     * @param organisationId the company; absent when it has no eHerkenning with us
     * @param quoteId the costs its beheerder agreed to (R118); absent when nothing is owed, because the intermediary asked
     */
    record IntermediaryRegistered(
            String intermediaryId,
            @Nullable String organisationId,
            String kvkNumber,
            String intermediaryKvk,
            String intermediaryName,
            @Nullable String quoteId,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return intermediaryId;
        }
    }

    /** The intermediary is gone from the company's list (R121); what it had is revoked one by one. */
    record IntermediaryRemoved(
            String intermediaryId,
            @Nullable String organisationId,
            String kvkNumber,
            String intermediaryKvk,
            Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return intermediaryId;
        }
    }

    /** An intermediary may ask its relations online from now on, and agreed to what that costs (R117). */
    record RelationsFunctionActivated(String organisationId, String kvkNumber, String quoteId, Instant at)
            implements ChainAuthorizationEvents {
        @Override
        public String subject() {
            return organisationId;
        }
    }
}
