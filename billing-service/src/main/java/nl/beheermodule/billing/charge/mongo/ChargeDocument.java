package nl.beheermodule.billing.charge.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.tariff.domain.Charged;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import nl.beheermodule.billing.tariff.domain.VatRate;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A charge as it is stored; amounts as text.
 *
 * @param invoiceId absent until it is on an invoice
 */
@Document("charges")
@TypeAlias("charge")
record ChargeDocument(
        @Id String id,
        long version,
        String organisationId,
        @Nullable String meansId,
        @Nullable String quoteId,
        List<Line> lines,
        Instant at,
        @Nullable String invoiceId)
        implements AggregateDocument {

    record Line(String code, String description, String charged, int quantity, String unitPrice, String vatRate) {
        QuoteLine line() {
            return new QuoteLine(
                    TariffCode.valueOf(code),
                    description,
                    Charged.valueOf(charged),
                    quantity,
                    Money.of(unitPrice),
                    VatRate.of(vatRate));
        }
    }

    static ChargeDocument of(Charge charge) {
        return new ChargeDocument(
                charge.id().value(),
                0,
                charge.organisation().value(),
                charge.meansId(),
                charge.quote() == null ? null : charge.quote().value(),
                charge.lines().stream()
                        .map(line -> new Line(
                                line.code().name(),
                                line.description(),
                                line.charged().name(),
                                line.quantity(),
                                line.unitPrice().toString(),
                                line.vatRate().toString()))
                        .toList(),
                charge.at(),
                null);
    }

    Charge charge() {
        return new Charge(
                new ChargeId(id),
                new OrganisationId(organisationId),
                meansId,
                quoteId == null ? null : new QuoteId(quoteId),
                lines.stream().map(Line::line).toList(),
                at);
    }
}
