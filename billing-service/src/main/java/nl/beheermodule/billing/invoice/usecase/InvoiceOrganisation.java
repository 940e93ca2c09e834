package nl.beheermodule.billing.invoice.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.account.domain.AccountRepository;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeRepository;
import nl.beheermodule.billing.invoice.domain.Buyer;
import nl.beheermodule.billing.invoice.domain.Fitting;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.invoice.domain.InvoiceRun;
import nl.beheermodule.billing.invoice.domain.InvoicingTerms;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts what one organisation owes on as many invoices as it takes, usually one. */
@Component
public class InvoiceOrganisation {
    private static final Logger LOG = LoggerFactory.getLogger(InvoiceOrganisation.class);

    private final ChargeRepository charges;
    private final InvoiceRepository invoices;
    private final Buyers buyers;
    private final AccountRepository accounts;
    private final InvoicingTerms terms;
    private final CompleteInvoice completing;
    private final Clock clock;

    InvoiceOrganisation(
            ChargeRepository charges,
            InvoiceRepository invoices,
            Buyers buyers,
            AccountRepository accounts,
            InvoicingTerms terms,
            CompleteInvoice completing,
            Clock clock) {
        this.charges = charges;
        this.invoices = invoices;
        this.buyers = buyers;
        this.accounts = accounts;
        this.terms = terms;
        this.completing = completing;
        this.clock = clock;
    }

    public void invoice(InvoiceRun run, OrganisationId organisation) {
        Optional<Buyer> buyer = buyers.of(organisation);
        if (buyer.isEmpty()) {
            LOG.warn(
                    "Nothing is known of organisation {} yet: its charges wait for the next run", organisation.value());
            return;
        }
        for (int part = 1; ; part++) {
            List<Charge> open = charges.open(organisation, run.until(), Fitting.MOST_LINES);
            if (open.isEmpty()) {
                return;
            }
            InvoiceId id = Invoice.idOf(run, organisation, part);
            if (invoices.find(id).isEmpty()) {
                invoices.add(draft(run, part, organisation, buyer.get(), open));
            }
            completing.complete(id);
        }
    }

    private Invoice draft(InvoiceRun run, int part, OrganisationId organisation, Buyer buyer, List<Charge> open) {
        return Invoice.draft(
                run,
                part,
                organisation,
                buyer,
                terms.payment(accounts.of(organisation), run.date()),
                Fitting.first(open).stream().map(Charge::id).toList(),
                clock.instant());
    }
}
