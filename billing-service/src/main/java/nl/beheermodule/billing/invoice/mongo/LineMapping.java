package nl.beheermodule.billing.invoice.mongo;

import java.time.LocalDate;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.invoice.domain.InvoiceLine;
import nl.beheermodule.billing.invoice.mongo.InvoiceDocument.LinePart;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.tariff.domain.Charged;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import nl.beheermodule.billing.tariff.domain.VatRate;

/** Between a line and how it is stored. */
final class LineMapping {
    private LineMapping() {}

    static LinePart part(InvoiceLine line) {
        QuoteLine item = line.item();
        return new LinePart(
                line.charge().value(),
                line.day().toString(),
                item.code().name(),
                item.description(),
                item.charged().name(),
                item.quantity(),
                item.unitPrice().toString(),
                item.vatRate().toString());
    }

    static InvoiceLine line(LinePart part) {
        return new InvoiceLine(
                new ChargeId(part.chargeId()),
                LocalDate.parse(part.day()),
                new QuoteLine(
                        TariffCode.valueOf(part.code()),
                        part.description(),
                        Charged.valueOf(part.charged()),
                        part.quantity(),
                        Money.of(part.unitPrice()),
                        VatRate.of(part.vatRate())));
    }
}
