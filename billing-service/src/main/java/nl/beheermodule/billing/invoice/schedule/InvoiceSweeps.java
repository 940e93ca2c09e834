package nl.beheermodule.billing.invoice.schedule;

import java.time.Clock;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.invoice.usecase.CompleteInvoice;
import nl.beheermodule.billing.invoice.usecase.SendInvoice;
import nl.beheermodule.billing.invoice.usecase.StartRun;
import nl.beheermodule.billing.invoice.usecase.WorkOnRun;
import nl.beheermodule.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts runs, works at them and sends what they made; several replicas may (design 7). */
@Component
class InvoiceSweeps {
    private static final Logger LOG = LoggerFactory.getLogger(InvoiceSweeps.class);
    private static final int BATCH = 100;
    private static final Actor BY = Actor.system("billing-service.invoicing");

    private final StartRun starting;
    private final WorkOnRun working;
    private final InvoiceRepository invoices;
    private final CompleteInvoice completing;
    private final SendInvoice sending;
    private final Clock clock;

    InvoiceSweeps(
            StartRun starting,
            WorkOnRun working,
            InvoiceRepository invoices,
            CompleteInvoice completing,
            SendInvoice sending,
            Clock clock) {
        this.starting = starting;
        this.working = working;
        this.invoices = invoices;
        this.completing = completing;
        this.sending = sending;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${beheer.invoicing.start:PT1M}")
    void start() {
        BY.run(starting::ofThisMonth);
    }

    @Scheduled(fixedDelayString = "${beheer.invoicing.work:PT1S}")
    void work() {
        BY.run(working::work);
    }

    @Scheduled(fixedDelayString = "${beheer.invoicing.post:PT1S}")
    void post() {
        invoices.withWork(clock.instant(), BATCH).forEach(this::handle);
    }

    /** A draft that was left behind becomes an invoice first. */
    private void handle(InvoiceId id) {
        try {
            BY.run(() -> {
                completing.complete(id);
                sending.send(id);
            });
        } catch (OptimisticLockingFailureException doneByAnother) {
            LOG.debug("Invoice {} was handled by another", id.value());
        } catch (RuntimeException failed) {
            LOG.warn("Invoice {} stays due: {}", id.value(), failed.getClass().getSimpleName());
        }
    }
}
