package nl.beheermodule.billing.quote.mongo;

import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.tariff.domain.Charged;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import nl.beheermodule.billing.tariff.domain.VatRate;

/** A line as it is stored; amounts as text, so that no cent gets lost. */
record LinePart(TariffCode code, String description, Charged charged, int quantity, String unitPrice, String vatRate) {

    static LinePart of(QuoteLine line) {
        return new LinePart(
                line.code(),
                line.description(),
                line.charged(),
                line.quantity(),
                line.unitPrice().toString(),
                line.vatRate().toString());
    }

    QuoteLine line() {
        return new QuoteLine(code, description, charged, quantity, Money.of(unitPrice), VatRate.of(vatRate));
    }
}
