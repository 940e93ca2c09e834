package nl.beheermodule.billing.invoice.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An invoice as it is stored; amounts and days as text.
 *
 * @param numbered year and serial as one number that sorts; absent until it is issued
 * @param draftOf run, as long as it is a draft
 * @param workDue absent when there is nothing to do
 * @param toPrint its number, as long as it goes by post and the printer has not taken it over
 * @param toCollect true as long as a direct debit is in no batch
 */
@Document("invoices")
@TypeAlias("invoice")
record InvoiceDocument(
        @Id String id,
        long version,
        String organisationId,
        String runId,
        String date,
        String through,
        BuyerPart buyer,
        List<String> charges,
        Instant draftedAt,
        PaymentPart payment,
        String state,
        @Nullable Long numbered,
        @Nullable List<LinePart> lines,
        @Nullable DeliveryPart delivery,
        @Nullable String draftOf,
        @Nullable Instant workDue,
        @Nullable Boolean toCollect,
        @Nullable Long toPrint)
        implements AggregateDocument {

    record BuyerPart(
            String name,
            String kvkNumber,
            @Nullable String establishmentNumber,
            String street,
            String houseNumber,
            String postalCode,
            String city) {}

    record PaymentPart(
            String method,
            String dueDate,
            @Nullable String mandateReference,
            @Nullable String maskedIban,
            @Nullable String batch) {}

    record LinePart(
            String chargeId,
            String day,
            String code,
            String description,
            String charged,
            int quantity,
            String unitPrice,
            String vatRate) {}

    /** @param byPost absent unless it is under way */
    record DeliveryPart(String kind, Instant at, @Nullable Boolean byPost) {}
}
