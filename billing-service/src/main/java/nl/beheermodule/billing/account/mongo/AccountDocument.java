package nl.beheermodule.billing.account.mongo;

import java.time.Instant;
import nl.beheermodule.billing.account.domain.InvoicingMode;
import nl.beheermodule.billing.account.domain.PaymentMethod;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A billing account as it is stored.
 *
 * @param id of the organisation
 */
@Document("billingAccounts")
@TypeAlias("billingAccount")
record AccountDocument(
        @Id String id,
        long version,
        @Nullable MandatePart mandate,
        @Nullable String invoiceEmail,
        @Nullable UnconfirmedPart unconfirmed,
        PaymentMethod paymentMethod,
        InvoicingMode invoicingMode)
        implements AggregateDocument {

    /** @param reference absent in what was stored before there were references */
    record MandatePart(@Nullable String reference, String sealedIban, String text, String agreedBy, Instant agreedAt) {}

    record UnconfirmedPart(String email, String sealedCode, Instant until, int tries) {}
}
