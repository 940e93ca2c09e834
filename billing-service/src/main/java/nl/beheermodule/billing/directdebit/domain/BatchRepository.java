package nl.beheermodule.billing.directdebit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch.Download;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.tariff.domain.Money;

public interface BatchRepository {
    /** Adds it, unless it is there already. */
    void add(DirectDebitBatch batch);

    Optional<DirectDebitBatch> find(BatchId id);

    /** Newest first, those that are ready. */
    List<DirectDebitBatch> ready(int skip, int atMost);

    long countReady();

    /** What the mandate is used for by this invoice; the first one to ask is the first one, also when it asks again. */
    Sequence sequence(String mandateReference, InvoiceId invoice);

    /**
     * Adds it, unless the invoice is in a batch already.
     *
     * @return the batch it is in
     */
    BatchId add(DirectDebit debit);

    /** By day and sequence. */
    List<DirectDebit> debits(BatchId batch);

    void ready(BatchId batch, int count, Money total, Instant at);

    void downloaded(BatchId batch, Download download);
}
