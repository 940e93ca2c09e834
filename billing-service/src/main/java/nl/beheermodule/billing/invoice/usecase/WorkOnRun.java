package nl.beheermodule.billing.invoice.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.billing.charge.domain.ChargeRepository;
import nl.beheermodule.billing.directdebit.usecase.MakeBatches;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.invoice.domain.InvoiceRun;
import nl.beheermodule.billing.invoice.domain.InvoiceRuns;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does a run, one organisation after the other. A turn only keeps replicas from doing the same work: nothing goes wrong when
 * two do.
 */
@Component
public class WorkOnRun {
    private static final Logger LOG = LoggerFactory.getLogger(WorkOnRun.class);

    private final InvoiceRuns runs;
    private final ChargeRepository charges;
    private final InvoiceRepository invoices;
    private final InvoiceOrganisation invoicing;
    private final CompleteInvoice completing;
    private final MakeBatches batches;
    private final Clock clock;

    WorkOnRun(
            InvoiceRuns runs,
            ChargeRepository charges,
            InvoiceRepository invoices,
            InvoiceOrganisation invoicing,
            CompleteInvoice completing,
            MakeBatches batches,
            Clock clock) {
        this.runs = runs;
        this.charges = charges;
        this.invoices = invoices;
        this.invoicing = invoicing;
        this.completing = completing;
        this.batches = batches;
        this.clock = clock;
    }

    /** Nothing when there is no run that waits. */
    public void work() {
        Instant now = clock.instant();
        Optional<InvoiceRun> taken = runs.takeTurn(now, now.plus(InvoiceRun.TURN));
        while (taken.isPresent()) {
            work(taken.get());
            taken = runs.takeTurn(clock.instant(), clock.instant().plus(InvoiceRun.TURN));
        }
    }

    private void work(InvoiceRun run) {
        Instant turn = run.turnUntil();
        Optional<OrganisationId> next = charges.withOpenAfter(new OrganisationId(""), run.until());
        while (next.isPresent()) {
            OrganisationId organisation = next.get();
            attempt(organisation.value(), () -> invoicing.invoice(run, organisation));
            Instant longer = clock.instant().plus(InvoiceRun.TURN);
            if (turn == null || !runs.keepTurn(run, turn, longer)) {
                return; // it took so long that another goes on
            }
            turn = longer;
            next = charges.withOpenAfter(organisation, run.until());
        }
        invoices.drafts(run.id()).forEach(draft -> attempt(draft.value(), () -> completing.complete(draft)));
        batches.make(run);
        runs.finished(run, clock.instant());
    }

    /** What fails for one is tried again by the sweep, or is in the next run: the others do not wait for it. */
    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("{} was not invoiced: {}", what, failed.getClass().getSimpleName());
        }
    }
}
