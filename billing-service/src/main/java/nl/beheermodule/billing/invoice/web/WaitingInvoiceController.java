package nl.beheermodule.billing.invoice.web;

import java.time.LocalDate;
import java.util.List;
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

    WaitingInvoiceController(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    /** At most 200, oldest first. */
    @GetMapping("/v1/waiting-invoices")
    @Access(Who.EMPLOYEE)
    List<WaitingInvoice> waiting() {
        return invoices.toPrint(MOST).stream().map(WaitingInvoice::of).toList();
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
