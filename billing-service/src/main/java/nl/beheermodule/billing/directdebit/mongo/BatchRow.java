package nl.beheermodule.billing.directdebit.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.billing.directdebit.domain.BatchId;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch.Download;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.tariff.domain.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A batch as it is stored; the amount as text. */
@Document("directDebitBatches")
@TypeAlias("directDebitBatch")
record BatchRow(
        @Id String id,
        @Nullable List<String> invoices,
        Instant madeAt,
        int count,
        String total,
        @Nullable Instant readyAt,
        @Nullable List<Download> downloads) {

    static BatchRow of(DirectDebitBatch batch) {
        return new BatchRow(
                batch.id().value(),
                batch.invoices().stream().map(InvoiceId::value).toList(),
                batch.madeAt(),
                batch.count(),
                batch.total().toString(),
                batch.readyAt(),
                batch.downloads());
    }

    DirectDebitBatch batch() {
        return new DirectDebitBatch(
                new BatchId(id),
                invoices == null
                        ? List.of()
                        : invoices.stream().map(InvoiceId::new).toList(),
                madeAt,
                count,
                Money.of(total),
                readyAt,
                downloads == null ? List.of() : downloads);
    }
}
