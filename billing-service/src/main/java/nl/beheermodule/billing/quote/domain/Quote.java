package nl.beheermodule.billing.quote.domain;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.billing.tariff.domain.Money;

/**
 * What was offered. It never changes; what is agreed to before {@link #validUntil()} is charged as it says, whatever
 * the tariffs have become by then.
 */
public record Quote(
        QuoteId id, OrganisationId organisation, Wish wish, List<QuoteLine> lines, Instant madeAt, Instant validUntil) {

    public Quote {
        lines = List.copyOf(lines);
    }

    public boolean isHonouredAt(Instant agreedAt) {
        return agreedAt.isBefore(validUntil);
    }

    /** Whether it is about the same things, and as many of them, at whatever price. */
    public boolean offers(List<QuoteLine> wanted) {
        return lines.stream()
                .map(QuoteLine::item)
                .toList()
                .equals(wanted.stream().map(QuoteLine::item).toList());
    }

    public Money net() {
        return lines.stream().map(QuoteLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The sum of what is rounded per line. */
    public Money vat() {
        return lines.stream().map(QuoteLine::vat).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return net().plus(vat());
    }
}
