package nl.beheermodule.contracts.billing;

import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.contracts.WireEvent;
import org.jspecify.annotations.Nullable;

/** Topic {@code billing}: how organisations pay, and what for. Never a full account number. */
public sealed interface BillingEvents extends WireEvent {

    /** Betaalwijze (R33). */
    enum PaymentMethod {
        BANK_TRANSFER,
        DIRECT_DEBIT
    }

    /** Facturatiewijze (R34). */
    enum InvoicingMode {
        POST,
        EMAIL
    }

    /**
     * How an organisation pays and is invoiced from now on (R31–R34).
     *
     * @param maskedIban country and last four characters; absent when none is known
     * @param invoiceEmail confirmed; absent when there is none
     */
    record BillingDetailsChanged(
            String organisationId,
            @Nullable String maskedIban,
            @Nullable String invoiceEmail,
            PaymentMethod paymentMethod,
            InvoicingMode invoicingMode,
            Instant at)
            implements BillingEvents {
        @Override
        public String subject() {
            return organisationId;
        }
    }

    /**
     * An organisation owes for something it agreed to. Amounts are euros, as text such as {@code 45.00}.
     *
     * @param chargeId follows from the event it was charged for, so that it is charged once
     * @param meansId what it is for
     * @param quoteId the quote that was honoured; absent when there was none, and the tariffs of the day counted
     * @param net without VAT
     */
    record ChargeRecorded(
            String chargeId,
            String organisationId,
            @Nullable String meansId,
            @Nullable String quoteId,
            String net,
            String vat,
            String total,
            Instant at)
            implements BillingEvents {
        @Override
        public String subject() {
            return chargeId;
        }
    }

    /**
     * An organisation has to pay an invoice. Amounts are euros, as text such as {@code 45.00}.
     *
     * @param number factuurnummer, such as {@code 2026-000042}: consecutive within the year
     * @param dueDate last day to pay, or the day on which is collected
     * @param net without VAT
     */
    record InvoiceIssued(
            String invoiceId,
            String number,
            String organisationId,
            LocalDate date,
            LocalDate dueDate,
            PaymentMethod paymentMethod,
            String net,
            String vat,
            String total,
            Instant at)
            implements BillingEvents {
        @Override
        public String subject() {
            return invoiceId;
        }
    }
}
