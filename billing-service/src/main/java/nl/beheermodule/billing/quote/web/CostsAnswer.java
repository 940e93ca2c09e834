package nl.beheermodule.billing.quote.web;

import java.util.List;
import java.util.function.Function;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.tariff.domain.Money;

/** Costs that are shown and not kept. Amounts are euros, such as {@code 45.00}. */
record CostsAnswer(List<QuoteAnswer.Line> lines, String net, String vat, String total, String note) {

    static CostsAnswer of(List<QuoteLine> lines) {
        Money net = sum(lines, QuoteLine::amount);
        Money vat = sum(lines, QuoteLine::vat);
        return new CostsAnswer(
                lines.stream().map(QuoteAnswer.Line::of).toList(),
                net.toString(),
                vat.toString(),
                net.plus(vat).toString(),
                QuoteAnswer.NOTE);
    }

    private static Money sum(List<QuoteLine> lines, Function<QuoteLine, Money> part) {
        return lines.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
