package nl.beheermodule.billing.invoice.domain;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.quote.domain.QuoteLine;

/**
 * One thing that was charged.
 *
 * @param day on which it was charged
 */
public record InvoiceLine(ChargeId charge, LocalDate day, QuoteLine item) {

    public static List<InvoiceLine> of(Charge charge, LocalDate day) {
        return charge.lines().stream()
                .map(item -> new InvoiceLine(charge.id(), day, item))
                .toList();
    }
}
