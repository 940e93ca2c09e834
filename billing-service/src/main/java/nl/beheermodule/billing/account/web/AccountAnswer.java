package nl.beheermodule.billing.account.web;

import java.time.Instant;
import nl.beheermodule.billing.account.domain.BillingAccount;
import nl.beheermodule.billing.account.domain.InvoicingMode;
import nl.beheermodule.billing.account.domain.Mandate;
import nl.beheermodule.billing.account.domain.PaymentMethod;
import nl.beheermodule.billing.account.domain.UnconfirmedEmail;
import org.jspecify.annotations.Nullable;

/**
 * @param iban masked, such as {@code NL•• •••• •••• ••43 00}
 * @param unconfirmedEmail waits for its code until {@code unconfirmedUntil}
 * @param mandateText to agree to when the account number changes
 */
record AccountAnswer(
        @Nullable String iban,
        @Nullable Instant mandateAgreedAt,
        @Nullable String invoiceEmail,
        @Nullable String unconfirmedEmail,
        @Nullable Instant unconfirmedUntil,
        PaymentMethod paymentMethod,
        InvoicingMode invoicingMode,
        String mandateText) {

    static AccountAnswer of(BillingAccount account) {
        Mandate mandate = account.mandate();
        UnconfirmedEmail sent = account.unconfirmed();
        return new AccountAnswer(
                mandate == null ? null : mandate.iban().masked(),
                mandate == null ? null : mandate.agreedAt(),
                account.invoiceEmail(),
                sent == null ? null : sent.email(),
                sent == null ? null : sent.until(),
                account.paymentMethod(),
                account.invoicingMode(),
                MandateText.SEPA);
    }
}
