package nl.beheermodule.billing.charge.domain;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.tariff.domain.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation owes for one event. It never changes; it is only put on an invoice, once.
 *
 * @param quote that was honoured; absent when the tariffs of the day counted
 * @param lines one or more
 */
public record Charge(
        ChargeId id,
        OrganisationId organisation,
        @Nullable String meansId,
        @Nullable QuoteId quote,
        List<QuoteLine> lines,
        Instant at) {

    public Charge {
        lines = List.copyOf(lines);
    }

    public Money net() {
        return lines.stream().map(QuoteLine::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money vat() {
        return lines.stream().map(QuoteLine::vat).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return net().plus(vat());
    }
}
