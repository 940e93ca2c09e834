package nl.beheermodule.billing.invoice.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeRepository;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceLine;
import nl.beheermodule.billing.invoice.domain.InvoiceNumbers;
import nl.beheermodule.billing.invoice.domain.InvoiceNumbers.Last;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.invoice.domain.InvoiceState.Issued;
import nl.beheermodule.platform.time.Amsterdam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Makes a draft an invoice: takes the charges that it names, then a number. Every step may be done again, by anybody: which
 * charges it gets was written down before the first was taken, and a number is somebody's until it is in his invoice.
 */
@Component
public class CompleteInvoice {
    private static final Logger LOG = LoggerFactory.getLogger(CompleteInvoice.class);

    private final InvoiceRepository invoices;
    private final ChargeRepository charges;
    private final InvoiceNumbers numbers;
    private final Clock clock;

    CompleteInvoice(InvoiceRepository invoices, ChargeRepository charges, InvoiceNumbers numbers, Clock clock) {
        this.invoices = invoices;
        this.charges = charges;
        this.numbers = numbers;
        this.clock = clock;
    }

    public void complete(InvoiceId id) {
        Invoice draft = find(id);
        if (draft.isDraft() && lines(draft).isEmpty()) {
            drop(draft);
            return;
        }
        int year = draft.date().getYear();
        while (find(id).isDraft()) {
            Last last = numbers.last(year);
            if (last.holder() instanceof InvoiceId holder) {
                finish(last, holder);
            } else {
                numbers.give(last, id);
            }
        }
    }

    /** Another replica finds the same: who comes second need not. */
    private void drop(Invoice draft) {
        draft.drop();
        try {
            invoices.save(draft, List.of());
        } catch (OptimisticLockingFailureException somebodyElse) {
            LOG.debug("Invoice {} was dropped by another", draft.id().value());
        }
    }

    /** Whoever finds a number that was given out sees it through, for himself or for one who died. */
    private void finish(Last last, InvoiceId id) {
        Invoice holder = find(id);
        if (holder.isDraft()) {
            try {
                invoices.save(holder, List.of(holder.issue(last.number(), lines(holder), clock.instant())));
            } catch (OptimisticLockingFailureException somebodyElse) {
                return;
            }
        }
        if (holder.state() instanceof Issued issued && issued.number().equals(last.number())) {
            numbers.settle(last);
        } else {
            numbers.takeBack(last);
        }
    }

    private List<InvoiceLine> lines(Invoice draft) {
        return charges.take(draft.charges(), draft.id().value()).stream()
                .flatMap((Charge charge) -> InvoiceLine.of(charge, Amsterdam.dayOf(charge.at())).stream())
                .toList();
    }

    private Invoice find(InvoiceId id) {
        return invoices.find(id).orElseThrow();
    }
}
