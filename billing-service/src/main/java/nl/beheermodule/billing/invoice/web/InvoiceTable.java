package nl.beheermodule.billing.invoice.web;

import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.billing.invoice.domain.Delivery;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.Payment;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Heading;
import nl.beheermodule.platform.sheet.Table;
import nl.beheermodule.platform.time.Amsterdam;

/**
 * The columns of the screen. The days in its sentences have columns of their own, so that a spreadsheet sorts by them. No
 * account number, not even masked.
 */
final class InvoiceTable {
    static final List<Heading> HEADINGS = List.of(
            new Heading("Factuurnummer", 16),
            new Heading("Factuurdatum", 14),
            new Heading("Bedrag met btw", 16),
            new Heading("Betaling", 24),
            new Heading("Betaaldatum", 14),
            new Heading("Status", 18),
            new Heading("Verstuurd op", 14));

    private InvoiceTable() {}

    static Table of(Stream<Invoice> invoices) {
        return new Table("Facturen", HEADINGS, invoices.map(InvoiceTable::cells));
    }

    private static List<Cell> cells(Invoice invoice) {
        Delivery delivery = invoice.issued().delivery();
        return List.of(
                Cell.of(invoice.issued().number().toString()),
                new Cell.Day(invoice.date()),
                new Cell.Amount(invoice.total().euros()),
                Cell.of(words(invoice.payment())),
                new Cell.Day(invoice.payment().dueDate()),
                Cell.of(words(delivery)),
                delivery instanceof Delivery.Sent(var at) ? new Cell.Day(Amsterdam.dayOf(at)) : Cell.of(null));
    }

    /** What its day is the day of. */
    private static String words(Payment payment) {
        return switch (payment) {
            case Payment.BankTransfer _ -> "Overmaken uiterlijk op";
            case Payment.DirectDebit _ -> "Afschrijving rond";
        };
    }

    private static String words(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Due _, Delivery.UnderWay _ -> "Wordt verstuurd";
            case Delivery.Sent _ -> "Verstuurd";
        };
    }
}
