package nl.beheermodule.billing.quote.web;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.billing.quote.domain.Quote;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.tariff.domain.Charged;
import nl.beheermodule.billing.tariff.domain.TariffCode;

/** Amounts are euros, such as {@code 45.00}. */
record QuoteAnswer(
        String quoteId, List<Line> lines, String net, String vat, String total, Instant validUntil, String note) {
    /** Literal (R55). */
    static final String NOTE =
            "*De genoemde tarieven zijn als voorbeeld opgenomen. Hieraan kunnen geen rechten worden ontleend.";

    static QuoteAnswer of(Quote quote) {
        return new QuoteAnswer(
                quote.id().value(),
                quote.lines().stream().map(Line::of).toList(),
                quote.net().toString(),
                quote.vat().toString(),
                quote.total().toString(),
                quote.validUntil(),
                NOTE);
    }

    /**
     * @param amount without VAT
     * @param vatRate percentage, such as {@code 21}
     * @param vat over the amount, rounded half up
     */
    record Line(
            TariffCode code,
            String description,
            Charged charged,
            int quantity,
            String unitPrice,
            String amount,
            String vatRate,
            String vat) {

        static Line of(QuoteLine line) {
            return new Line(
                    line.code(),
                    line.description(),
                    line.charged(),
                    line.quantity(),
                    line.unitPrice().toString(),
                    line.amount().toString(),
                    line.vatRate().toString(),
                    line.vat().toString());
        }
    }
}
