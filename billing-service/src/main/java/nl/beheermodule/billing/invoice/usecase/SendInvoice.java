package nl.beheermodule.billing.invoice.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.account.domain.AccountRepository;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.invoice.pdf.InvoicePdf;
import nl.beheermodule.billing.invoice.ubl.InvoiceUbl;
import nl.beheermodule.billing.print.Print;
import nl.beheermodule.billing.print.Printer;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.mail.Mail.Attachment;
import nl.beheermodule.platform.mail.Postbox;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Sends an invoice the way the organisation wants it by then (R34): by e-mail with PDF and UBL, or printed. It may come
 * twice when a process dies between sending and remembering it, never not at all.
 */
@Component
public class SendInvoice {
    private static final int ATTEMPTS = 5;

    private final InvoiceRepository invoices;
    private final AccountRepository accounts;
    private final InvoiceMail mail;
    private final InvoicePdf pdf;
    private final InvoiceUbl ubl;
    private final Postbox postbox;
    private final Printer printer;
    private final Clock clock;

    SendInvoice(
            InvoiceRepository invoices,
            AccountRepository accounts,
            InvoiceMail mail,
            InvoicePdf pdf,
            InvoiceUbl ubl,
            Postbox postbox,
            Printer printer,
            Clock clock) {
        this.invoices = invoices;
        this.accounts = accounts;
        this.mail = mail;
        this.pdf = pdf;
        this.ubl = ubl;
        this.postbox = postbox;
        this.printer = printer;
        this.clock = clock;
    }

    public void send(InvoiceId id) {
        Invoice invoice = invoices.find(id).orElseThrow();
        Optional<String> address = accounts.emailForInvoices(invoice.organisation());
        if (!invoice.startSending(address.isEmpty(), clock.instant())) {
            return;
        }
        invoices.save(invoice, List.of());
        send(invoice, address);
        sent(id);
    }

    private void send(Invoice invoice, Optional<String> address) {
        String name = "factuur-" + invoice.issued().number();
        byte[] paper = pdf.of(invoice);
        address.ifPresentOrElse(
                email -> postbox.send(new Mail(
                        email,
                        mail.subject(invoice),
                        mail.text(invoice),
                        List.of(
                                new Attachment(name + ".pdf", "application/pdf", paper),
                                new Attachment(name + ".xml", "application/xml", ubl.of(invoice))))),
                () -> printer.print(new Print(name + ".pdf", paper)));
    }

    private void sent(InvoiceId id) {
        for (int attempt = 1; ; attempt++) {
            Invoice invoice = invoices.find(id).orElseThrow();
            invoice.sent(clock.instant());
            try {
                invoices.save(invoice, List.of());
                return;
            } catch (OptimisticLockingFailureException collectedMeanwhile) {
                if (attempt == ATTEMPTS) {
                    throw collectedMeanwhile;
                }
            }
        }
    }
}
