package nl.beheermodule.billing.invoice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.account.domain.AccountRepository;
import nl.beheermodule.billing.invoice.domain.Delivery;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
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
        return invoices.withWork(clock.instant().plus(Delivery.PATIENCE), MOST).stream()
                .map(invoices::find)
                .flatMap(Optional::stream)
                .filter(invoice -> !invoice.isDraft() && comesByPost(invoice))
                .map(WaitingInvoice::of)
                .sorted(Comparator.comparing(WaitingInvoice::number))
                .toList();
    }

    private boolean comesByPost(Invoice invoice) {
        return accounts.of(invoice.organisation()).emailForInvoices().isEmpty();
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
