package nl.beheermodule.export.chain;

import java.time.Instant;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationAccepted;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationDeclined;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationEndDateChanged;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationExpired;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationGranted;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRequestLapsed;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRequestWithdrawn;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRequested;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRevoked;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.IntermediaryRegistered;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.IntermediaryRemoved;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.RelationsFunctionActivated;
import nl.beheermodule.export.overview.RequestState;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Keeps {@link ChainRow}s, {@link RequestRow}s and {@link IntermediaryRow}s. What ended keeps its row, and its name. */
@Component
class ChainCopies {
    private final Copies copies;

    ChainCopies(Copies copies) {
        this.copies = copies;
    }

    void on(Received<ChainAuthorizationEvents> received) {
        switch (received.event()) {
            case ChainAuthorizationGranted granted -> apply(ChainRow.class, received, granted(granted));
            case ChainAuthorizationEndDateChanged changed ->
                apply(ChainRow.class, received, endDate(changed.endDate().toString()));
            case ChainAuthorizationRevoked _, ChainAuthorizationExpired _ ->
                apply(ChainRow.class, received, endDate(null));
            case ChainAuthorizationRequested asked -> apply(RequestRow.class, received, asked(asked));
            case ChainAuthorizationAccepted it ->
                apply(RequestRow.class, received, closed(RequestState.ACCEPTED, it.at()));
            case ChainAuthorizationDeclined it ->
                apply(RequestRow.class, received, closed(RequestState.DECLINED, it.at()));
            case ChainAuthorizationRequestLapsed it ->
                apply(RequestRow.class, received, closed(RequestState.LAPSED, it.at()));
            case ChainAuthorizationRequestWithdrawn it ->
                apply(RequestRow.class, received, closed(RequestState.WITHDRAWN, it.at()));
            case IntermediaryRegistered it -> apply(IntermediaryRow.class, received, intermediary(it));
            case IntermediaryRemoved _, RelationsFunctionActivated _ -> {
                // changes no row of an overview
            }
        }
    }

    private static Document granted(ChainAuthorizationGranted granted) {
        return new Document("owner", owner(granted.organisationId(), granted.kvkNumber()))
                .append("relationKvk", granted.kvkNumber())
                .append("relationName", granted.organisationName())
                .append("relationSort", SearchText.of(granted.organisationName()))
                .append("intermediaryKvk", granted.intermediaryKvk())
                .append("intermediaryName", granted.intermediaryName())
                .append("intermediarySort", SearchText.of(granted.intermediaryName()))
                .append("serviceName", granted.serviceName())
                .append("serviceSort", SearchText.of(granted.serviceName()))
                .append("provider", granted.serviceProvider())
                .append("level", granted.serviceLevel().name())
                .append("startDate", granted.startDate().toString())
                .append("endDate", granted.endDate().toString());
    }

    private static Document asked(ChainAuthorizationRequested asked) {
        return new Document("organisationId", asked.organisationId())
                .append("intermediaryName", asked.intermediaryName())
                .append("relationOrganisationId", asked.relationOrganisationId())
                .append("relationKvk", asked.relationKvk())
                .append("relationName", asked.relationName())
                .append("relationSort", SearchText.of(asked.relationName()))
                .append("serviceIds", asked.serviceIds())
                .append("endDate", asked.endDate().toString())
                .append("requestedAt", asked.at())
                .append("openUntil", asked.openUntil())
                .append("state", RequestState.OPEN.name());
    }

    private static Document intermediary(IntermediaryRegistered registered) {
        return new Document("owner", owner(registered.organisationId(), registered.kvkNumber()))
                .append("name", registered.intermediaryName())
                .append("nameSort", SearchText.of(registered.intermediaryName()));
    }

    private static Document endDate(@Nullable String endDate) {
        return new Document("endDate", endDate);
    }

    private static Document closed(RequestState state, Instant at) {
        return new Document("state", state.name()).append("closedAt", at);
    }

    private static String owner(@Nullable String organisationId, String kvkNumber) {
        return organisationId == null ? ChainRow.OUTSIDE + kvkNumber : organisationId;
    }

    private void apply(Class<?> row, Received<ChainAuthorizationEvents> received, Document told) {
        copies.apply(row, received.event().subject(), "sequence", received.sequence(), told);
    }

    @Configuration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        Subscription<ChainAuthorizationEvents> chainCopy(ChainCopies copies) {
            return Subscription.to(ChainAuthorizationEvents.class, "chain-copy", copies::on);
        }
    }
}
