package nl.beheermodule.billing.charge.agreed;

import java.time.Instant;
import nl.beheermodule.billing.charge.domain.Agreement;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.charge.usecase.RecordCharge;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.QuoteKind;
import nl.beheermodule.billing.quote.domain.Wish;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.IntermediaryRegistered;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.RelationsFunctionActivated;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A new intermediary is charged (Q16), and so is the function “Van relaties” (R117): each once, as was agreed to. */
@Configuration(proxyBeanMethods = false)
class ChainCharging {
    private final RecordCharge charging;

    ChainCharging(RecordCharge charging) {
        this.charging = charging;
    }

    @Bean
    Subscription<ChainAuthorizationEvents> chainAuthorizationCharging() {
        return Subscription.to(ChainAuthorizationEvents.class, "chain-charging", this::on);
    }

    private void on(Received<ChainAuthorizationEvents> received) {
        switch (received.event()) {
            case IntermediaryRegistered it ->
                charge(received.id(), it.organisationId(), QuoteKind.INTERMEDIARY, it.quoteId(), it.at());
            case RelationsFunctionActivated it ->
                charge(received.id(), it.organisationId(), QuoteKind.RELATIONS, it.quoteId(), it.at());
            default -> {} // costs nothing
        }
    }

    /** Without a quote nobody agreed to anything, and nothing is owed: the intermediary asked. */
    private void charge(
            String eventId, @Nullable String organisation, QuoteKind kind, @Nullable String quote, Instant at) {
        if (organisation != null && quote != null) {
            Agreement agreement =
                    new Agreement(new OrganisationId(organisation), null, Wish.of(kind), new QuoteId(quote), at);
            charging.record(new ChargeId(eventId), agreement, at);
        }
    }
}
