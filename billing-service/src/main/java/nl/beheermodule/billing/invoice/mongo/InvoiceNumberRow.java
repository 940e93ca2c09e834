package nl.beheermodule.billing.invoice.mongo;

import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceNumbers.Last;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The last number of a year.
 *
 * @param id the year
 * @param holder id of the invoice that it was given to, until it has it
 */
@Document("invoiceNumbers")
@TypeAlias("invoiceNumber")
record InvoiceNumberRow(
        @Id Integer id, int serial, @Nullable String holder) {

    Last last() {
        return new Last(id, serial, holder == null ? null : new InvoiceId(holder));
    }
}
