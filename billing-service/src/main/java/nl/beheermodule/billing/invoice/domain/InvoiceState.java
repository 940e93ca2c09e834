package nl.beheermodule.billing.invoice.domain;

import java.time.LocalDate;
import java.util.List;

/** Where an invoice stands. */
public sealed interface InvoiceState {
    /** It is written down which charges it will take; they are being taken. It has no number yet. */
    record Draft() implements InvoiceState {}

    /**
     * It has a number and never changes again.
     *
     * @param lines at least one, in the order of their days
     */
    record Issued(InvoiceNumber number, List<InvoiceLine> lines, Delivery delivery) implements InvoiceState {
        public Issued {
            lines = List.copyOf(lines);
        }

        Issued with(Delivery other) {
            return new Issued(number, lines, other);
        }

        public LocalDate firstDay() {
            return lines.getFirst().day();
        }
    }

    /** Other invoices took all of its charges: it never was one. */
    record Dropped() implements InvoiceState {}
}
