package nl.beheermodule.billing.account.domain;

import java.time.Instant;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The fact that how an organisation pays or is invoiced changed: how it is from now on. */
public record BillingDetailsChanged(
        OrganisationId organisation,
        @Nullable String maskedIban,
        @Nullable String invoiceEmail,
        PaymentMethod paymentMethod,
        InvoicingMode invoicingMode,
        Instant at) {}
