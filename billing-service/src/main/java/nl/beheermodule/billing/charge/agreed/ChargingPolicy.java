package nl.beheermodule.billing.charge.agreed;

import java.time.Instant;
import nl.beheermodule.billing.charge.domain.Agreement;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.charge.usecase.RecordCharge;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.QuoteKind;
import nl.beheermodule.billing.quote.domain.Wish;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.ActivationLetterIssued;
import nl.beheermodule.contracts.means.MeansEvents.MeansApproved;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.contracts.means.MeansEvents.MutationApproved;
import nl.beheermodule.contracts.means.MeansEvents.MutationRequested;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is approved is charged, and so is every letter after the first one. Events of one means come in order. */
@Configuration(proxyBeanMethods = false)
class ChargingPolicy {
    private final Agreements agreements;
    private final RecordCharge charging;

    ChargingPolicy(Agreements agreements, RecordCharge charging) {
        this.agreements = agreements;
        this.charging = charging;
    }

    @Bean
    Subscription<MeansEvents> charging() {
        return Subscription.to(MeansEvents.class, "charging", this::on);
    }

    private void on(Received<MeansEvents> received) {
        switch (received.event()) {
            case MeansRequested requested -> requested(requested, received.sequence());
            case MutationRequested requested -> requested(requested);
            case MeansLevelChanged changed ->
                agreements.level(changed.meansId(), received.sequence(), Wishes.level(changed.level()));
            case MeansApproved approved -> {
                agreements.approved(approved.meansId(), received.sequence());
                charge(received.id(), approved.meansId(), approved.at());
            }
            case MutationApproved approved -> {
                if (approved.activateBy() != null) {
                    agreements.approved(approved.meansId(), received.sequence());
                }
                charge(received.id(), approved.mutationId(), approved.at());
            }
            case ActivationLetterIssued letter -> letter(received.id(), received.sequence(), letter);
            default -> {} // costs nothing
        }
    }

    private void requested(MeansRequested requested, long sequence) {
        agreements.level(requested.meansId(), sequence, Wishes.level(requested.level()));
        agreements.agreed(
                requested.meansId(),
                requested,
                Wishes.of(requested),
                requested.quoteId(),
                requested.organisationIds().getFirst(),
                requested.at());
    }

    private void requested(MutationRequested requested) {
        agreements
                .means(requested.meansId())
                .flatMap(means -> Wishes.of(requested, means.level()))
                .ifPresent(wish -> agreements.agreed(
                        requested.mutationId(),
                        requested,
                        wish,
                        requested.quoteId(),
                        requested.organisationIds().getFirst(),
                        requested.at()));
    }

    private void charge(String eventId, String agreementId, Instant at) {
        agreements.agreement(agreementId).ifPresent(agreement -> charging.record(new ChargeId(eventId), agreement, at));
    }

    private void letter(String eventId, long sequence, ActivationLetterIssued letter) {
        agreements.letter(letter.meansId(), sequence);
        agreements
                .means(letter.meansId())
                .filter(means -> !means.includes(sequence))
                .map(means -> new Agreement(
                        new OrganisationId(letter.organisationIds().getFirst()),
                        letter.meansId(),
                        Wish.of(QuoteKind.LETTER).level(means.level()),
                        null,
                        letter.at()))
                .ifPresent(agreement -> charging.record(new ChargeId(eventId), agreement, letter.at()));
    }
}
