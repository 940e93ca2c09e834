package nl.beheermodule.billing.directdebit.domain;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.tariff.domain.Money;
import org.jspecify.annotations.Nullable;

/**
 * Incassobatch. It begins by naming the invoices it will collect, all at once and for good; it is ready when each of them
 * is in it.
 *
 * @param count how many direct debits; 0 until it is ready
 * @param readyAt absent until then
 */
public record DirectDebitBatch(
        BatchId id,
        List<InvoiceId> invoices,
        Instant madeAt,
        int count,
        Money total,
        @Nullable Instant readyAt,
        List<Download> downloads) {
    /** Banks take so many in one file. */
    public static final int MOST = 10_000;

    public DirectDebitBatch {
        invoices = List.copyOf(invoices);
        downloads = List.copyOf(downloads);
    }

    public static DirectDebitBatch of(BatchId id, List<InvoiceId> invoices, Instant now) {
        return new DirectDebitBatch(id, invoices, now, 0, Money.ZERO, null, List.of());
    }

    public boolean isReady() {
        return readyAt != null;
    }

    /** Somebody took the file, in which account numbers stand in full. */
    public record Download(String by, Instant at) {}
}
