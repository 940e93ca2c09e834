package nl.beheermodule.billing.invoice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.billing.account.domain.PaymentMethod;
import nl.beheermodule.billing.invoice.domain.Delivery;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceLine;
import nl.beheermodule.billing.invoice.domain.Payment;
import nl.beheermodule.billing.invoice.domain.VatTotal;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import org.jspecify.annotations.Nullable;

/**
 * An invoice. Amounts are euros, such as {@code 45.00}.
 *
 * @param from first day of what it is about
 * @param dueDate last day to pay, or the day on which is collected
 * @param maskedIban where is collected from; absent when the organisation pays by itself
 * @param sentAt absent until it is sent
 */
record InvoiceAnswer(
        String invoiceId,
        String number,
        LocalDate date,
        LocalDate from,
        LocalDate through,
        LocalDate dueDate,
        PaymentMethod paymentMethod,
        @Nullable String maskedIban,
        @Nullable String mandateReference,
        @Nullable Instant sentAt,
        String net,
        String vat,
        String total,
        List<VatAnswer> vatTotals,
        List<LineAnswer> lines) {

    static InvoiceAnswer of(Invoice invoice) {
        InvoiceRow row = InvoiceRow.of(invoice);
        Payment.DirectDebit debit = invoice.payment() instanceof Payment.DirectDebit it ? it : null;
        return new InvoiceAnswer(
                row.invoiceId(),
                row.number(),
                row.date(),
                invoice.issued().firstDay(),
                invoice.through(),
                row.dueDate(),
                row.paymentMethod(),
                debit == null ? null : debit.maskedIban(),
                debit == null ? null : debit.mandateReference(),
                row.sentAt(),
                invoice.net().toString(),
                invoice.vat().toString(),
                row.total(),
                invoice.vatTotals().stream().map(VatAnswer::of).toList(),
                invoice.issued().lines().stream().map(LineAnswer::of).toList());
    }

    /** One in a list. */
    record InvoiceRow(
            String invoiceId,
            String number,
            LocalDate date,
            LocalDate dueDate,
            PaymentMethod paymentMethod,
            @Nullable Instant sentAt,
            String total) {

        static InvoiceRow of(Invoice invoice) {
            return new InvoiceRow(
                    invoice.id().value(),
                    invoice.issued().number().toString(),
                    invoice.date(),
                    invoice.payment().dueDate(),
                    switch (invoice.payment()) {
                        case Payment.BankTransfer _ -> PaymentMethod.BANK_TRANSFER;
                        case Payment.DirectDebit _ -> PaymentMethod.DIRECT_DEBIT;
                    },
                    invoice.issued().delivery() instanceof Delivery.Sent(var at) ? at : null,
                    invoice.total().toString());
        }
    }

    /** @param rate percentage, such as {@code 21} */
    record VatAnswer(String rate, String net, String vat) {
        static VatAnswer of(VatTotal total) {
            return new VatAnswer(
                    total.rate().toString(), total.net().toString(), total.vat().toString());
        }
    }

    record LineAnswer(
            LocalDate day,
            TariffCode code,
            String description,
            int quantity,
            String unitPrice,
            String amount,
            String vatRate) {
        static LineAnswer of(InvoiceLine line) {
            return new LineAnswer(
                    line.day(),
                    line.item().code(),
                    line.item().description(),
                    line.item().quantity(),
                    line.item().unitPrice().toString(),
                    line.item().amount().toString(),
                    line.item().vatRate().toString());
        }
    }
}
