package nl.beheermodule.billing.account.domain;

import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.billing.account.domain.AccountRefused.Reason;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/** How an organisation pays and is invoiced. One that never changed anything pays by bank transfer, invoiced by post. */
public final class BillingAccount {
    private final OrganisationId organisation;
    private final long version;
    private @Nullable Mandate mandate;
    private @Nullable String invoiceEmail;
    private @Nullable UnconfirmedEmail unconfirmed;
    private PaymentMethod paymentMethod;
    private InvoicingMode invoicingMode;

    public BillingAccount(
            OrganisationId organisation,
            long version,
            @Nullable Mandate mandate,
            @Nullable String invoiceEmail,
            @Nullable UnconfirmedEmail unconfirmed,
            PaymentMethod paymentMethod,
            InvoicingMode invoicingMode) {
        this.organisation = organisation;
        this.version = version;
        this.mandate = mandate;
        this.invoiceEmail = invoiceEmail;
        this.unconfirmed = unconfirmed;
        this.paymentMethod = paymentMethod;
        this.invoicingMode = invoicingMode;
    }

    public static BillingAccount untouched(OrganisationId organisation) {
        return new BillingAccount(organisation, 0, null, null, null, PaymentMethod.BANK_TRANSFER, InvoicingMode.POST);
    }

    /** Another rekeningnummer, with leave to collect from it (R31). */
    public BillingDetailsChanged changeIban(Iban iban, String mandateText, String agreedBy, Instant now) {
        mandate = new Mandate(Mandate.reference(organisation, now), iban, mandateText, agreedBy, now);
        return changed(now);
    }

    /** Another factuur e-mailadres (R32); the old one counts until the new one is confirmed. */
    public void proposeInvoiceEmail(String email, String code, Instant now) {
        unconfirmed = UnconfirmedEmail.sent(email, code, now);
    }

    /**
     * @return empty when the code is wrong; that counts, so the account must be saved
     * @throws AccountRefused when no code was sent, or it no longer counts
     */
    public Optional<BillingDetailsChanged> confirmInvoiceEmail(String code, Instant now) {
        UnconfirmedEmail sent = unconfirmed;
        if (sent == null) {
            throw new AccountRefused(Reason.NO_CODE_SENT);
        }
        if (sent.isOver(now)) {
            throw new AccountRefused(Reason.CODE_OVER);
        }
        if (!sent.matches(code)) {
            unconfirmed = sent.afterWrongCode();
            return Optional.empty();
        }
        invoiceEmail = sent.email();
        unconfirmed = null;
        return Optional.of(changed(now));
    }

    /** “Bankoverschrijving” → “Automatische incasso”; there is no way back (R33). Empty when it is so already. */
    public Optional<BillingDetailsChanged> payByDirectDebit(Instant now) {
        if (paymentMethod == PaymentMethod.DIRECT_DEBIT) {
            return Optional.empty();
        }
        if (mandate == null) {
            throw new AccountRefused(Reason.IBAN_MISSING);
        }
        paymentMethod = PaymentMethod.DIRECT_DEBIT;
        return Optional.of(changed(now));
    }

    /** “Factuur per post” → “Factuur per e-mail”; there is no way back (R34). Empty when it is so already. */
    public Optional<BillingDetailsChanged> invoiceByEmail(Instant now) {
        if (invoicingMode == InvoicingMode.EMAIL) {
            return Optional.empty();
        }
        if (invoiceEmail == null) {
            throw new AccountRefused(Reason.INVOICE_EMAIL_MISSING);
        }
        invoicingMode = InvoicingMode.EMAIL;
        return Optional.of(changed(now));
    }

    private BillingDetailsChanged changed(Instant now) {
        String masked = mandate == null ? null : mandate.iban().masked();
        return new BillingDetailsChanged(organisation, masked, invoiceEmail, paymentMethod, invoicingMode, now);
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public long version() {
        return version;
    }

    public @Nullable Mandate mandate() {
        return mandate;
    }

    public @Nullable String invoiceEmail() {
        return invoiceEmail;
    }

    public @Nullable UnconfirmedEmail unconfirmed() {
        return unconfirmed;
    }

    public PaymentMethod paymentMethod() {
        return paymentMethod;
    }

    public InvoicingMode invoicingMode() {
        return invoicingMode;
    }
}
