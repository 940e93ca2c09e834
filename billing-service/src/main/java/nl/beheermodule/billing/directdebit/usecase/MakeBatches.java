package nl.beheermodule.billing.directdebit.usecase;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.beheermodule.billing.account.domain.AccountRepository;
import nl.beheermodule.billing.account.domain.Mandate;
import nl.beheermodule.billing.directdebit.domain.BatchId;
import nl.beheermodule.billing.directdebit.domain.BatchRepository;
import nl.beheermodule.billing.directdebit.domain.DirectDebit;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.invoice.domain.InvoiceRun;
import nl.beheermodule.billing.invoice.domain.TargetDays;
import nl.beheermodule.billing.keys.SealBroken;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.platform.time.Amsterdam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Makes the batch of a run: of everything that is to be collected and is in no batch yet. As with an invoice, what it takes
 * is written down first, so that it may be done again by anybody; an invoice is in one batch, whoever is first. One whose
 * account number cannot be decrypted is left out before that: it stays open for the next run, and no batch is half made.
 */
@Component
public class MakeBatches {
    private static final Logger LOG = LoggerFactory.getLogger(MakeBatches.class);
    private static final int ATTEMPTS = 5;

    private final BatchRepository batches;
    private final InvoiceRepository invoices;
    private final AccountRepository accounts;
    private final MeterRegistry meters;
    private final Clock clock;

    /** @param meters gets {@code beheer.direct.debits.left.out}: counted at each run */
    MakeBatches(
            BatchRepository batches,
            InvoiceRepository invoices,
            AccountRepository accounts,
            MeterRegistry meters,
            Clock clock) {
        this.batches = batches;
        this.invoices = invoices;
        this.accounts = accounts;
        this.meters = meters;
        this.clock = clock;
    }

    /** None when nobody pays by direct debit; more than one when they do not fit in one file. */
    public void make(InvoiceRun run) {
        for (int part = 1; ; part++) {
            BatchId id = BatchId.of(run.id(), part);
            Optional<DirectDebitBatch> known = batches.find(id);
            if (known.isEmpty()) {
                List<Invoice> open = invoices.find(invoices.toCollect(DirectDebitBatch.MOST));
                List<InvoiceId> wanted = readable(open);
                if (wanted.isEmpty()) {
                    open.forEach(this::leftOut);
                    return;
                }
                batches.add(DirectDebitBatch.of(id, wanted, clock.instant()));
                known = batches.find(id);
            }
            fill(known.orElseThrow());
        }
    }

    private List<InvoiceId> readable(List<Invoice> open) {
        Map<OrganisationId, Boolean> known = new HashMap<>();
        return open.stream()
                .filter(invoice -> known.computeIfAbsent(invoice.organisation(), this::isReadable))
                .map(Invoice::id)
                .toList();
    }

    private boolean isReadable(OrganisationId payer) {
        try {
            accounts.of(payer);
            return true;
        } catch (SealBroken unreadable) {
            return false;
        }
    }

    private void leftOut(Invoice invoice) {
        LOG.error(
                "Invoice {} is not collected: what is sealed in the account of organisation {} cannot be decrypted",
                invoice.id().value(),
                invoice.organisation().value());
        meters.counter("beheer.direct.debits.left.out").increment();
    }

    private void fill(DirectDebitBatch batch) {
        if (batch.isReady()) {
            return;
        }
        batch.invoices().forEach(invoice -> collect(batch.id(), invoice));
        List<DirectDebit> debits = batches.debits(batch.id());
        Money total = debits.stream().map(DirectDebit::amount).reduce(Money.ZERO, Money::plus);
        batches.ready(batch.id(), debits.size(), total, clock.instant());
    }

    private void collect(BatchId batch, InvoiceId id) {
        for (int attempt = 1; ; attempt++) {
            Invoice invoice = invoices.find(id).orElseThrow();
            if (!invoice.isToBeCollected()) {
                return;
            }
            invoice.collectedWith(batches.add(debit(batch, invoice)).value());
            try {
                invoices.save(invoice, List.of());
                return;
            } catch (OptimisticLockingFailureException sentMeanwhile) {
                if (attempt == ATTEMPTS) {
                    throw sentMeanwhile;
                }
            }
        }
    }

    /** With the mandate that holds now: who gave another account number since then pays from that. */
    private DirectDebit debit(BatchId batch, Invoice invoice) {
        Mandate mandate =
                Objects.requireNonNull(accounts.of(invoice.organisation()).mandate(), "direct debit without a mandate");
        return new DirectDebit(
                invoice.id(),
                batch,
                invoice.organisation(),
                invoice.issued().number().toString(),
                invoice.buyer().name(),
                invoice.total(),
                collectOn(invoice.payment().dueDate()),
                mandate.reference(),
                Amsterdam.dayOf(mandate.agreedAt()),
                batches.sequence(mandate.reference(), invoice.id()),
                mandate.iban());
    }

    /** Never in the past, when it was left behind. */
    private LocalDate collectOn(LocalDate due) {
        LocalDate first = TargetDays.from(Amsterdam.today(clock).plusDays(1));
        return due.isBefore(first) ? first : due;
    }
}
