package nl.beheermodule.billing.invoice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.beheermodule.billing.account.domain.AccountRepository;
import nl.beheermodule.billing.account.domain.BillingAccount;
import nl.beheermodule.billing.invoice.domain.Delivery;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invoices by post that still have to be printed. They print by themselves: what stands here for long, the printer refuses. */
@RestController
class WaitingInvoiceController {
    private static final int MOST = 200;

    private final InvoiceRepository invoices;
    private final AccountRepository accounts;
    private final Clock clock;

    WaitingInvoiceController(InvoiceRepository invoices, AccountRepository accounts, Clock clock) {
        this.invoices = invoices;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** At most 200, oldest first. */
    @GetMapping("/v1/waiting-invoices")
    @Access(Who.EMPLOYEE)
    List<WaitingInvoice> waiting() {
        List<Invoice> due = invoices.find(invoices.withWork(clock.instant().plus(Delivery.PATIENCE), MOST)).stream()
                .filter(invoice -> !invoice.isDraft())
                .toList();
        Map<OrganisationId, BillingAccount> payers =
                accounts.of(due.stream().map(Invoice::organisation).collect(Collectors.toSet()));
        return due.stream()
                .filter(invoice -> payers.get(invoice.organisation()) instanceof BillingAccount payer
                        && payer.emailForInvoices().isEmpty())
                .map(WaitingInvoice::of)
                .sorted(Comparator.comparing(WaitingInvoice::number))
                .toList();
    }

    record WaitingInvoice(String invoiceId, String number, String organisationName, LocalDate date) {
        static WaitingInvoice of(Invoice invoice) {
            return new WaitingInvoice(
                    invoice.id().value(),
                    invoice.issued().number().toString(),
                    invoice.buyer().name(),
                    invoice.date());
        }
    }
}
