package nl.beheermodule.billing.invoice.domain;

import java.time.LocalDate;
import java.util.Objects;
import nl.beheermodule.billing.account.domain.BillingAccount;
import nl.beheermodule.billing.account.domain.Mandate;
import nl.beheermodule.billing.account.domain.PaymentMethod;

/**
 * When is invoiced and paid.
 *
 * @param dayOfMonth from which the run of a month starts, 1 to 28; 0 when every run is started by hand
 * @param paymentDays betaaltermijn, in days after the date of the invoice
 * @param noticeDays how long before it a collection is announced, by the invoice (SEPA: fourteen, unless agreed otherwise)
 */
public record InvoicingTerms(int dayOfMonth, int paymentDays, int noticeDays) {

    public InvoicingTerms {
        if (dayOfMonth < 0 || dayOfMonth > 28 || paymentDays < 1 || noticeDays < 1) {
            throw new IllegalArgumentException("A day from 0 to 28 and terms of at least one day");
        }
    }

    public Payment payment(BillingAccount account, LocalDate date) {
        if (account.paymentMethod() == PaymentMethod.BANK_TRANSFER) {
            return new Payment.BankTransfer(date.plusDays(paymentDays));
        }
        Mandate mandate = Objects.requireNonNull(account.mandate(), "direct debit without a mandate");
        return new Payment.DirectDebit(
                TargetDays.from(date.plusDays(noticeDays)),
                mandate.reference(),
                mandate.iban().masked(),
                null);
    }
}
