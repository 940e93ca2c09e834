package nl.beheermodule.billing.invoice.web;

import java.util.function.Function;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.invoice.pdf.InvoicePdf;
import nl.beheermodule.billing.invoice.ubl.InvoiceUbl;
import nl.beheermodule.billing.invoice.web.InvoiceAnswer.InvoiceRow;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The invoices of an organisation, to see and to download. */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/invoices")
class InvoiceController {
    private final InvoiceRepository invoices;
    private final InvoicePdf pdf;
    private final InvoiceUbl ubl;

    InvoiceController(InvoiceRepository invoices, InvoicePdf pdf, InvoiceUbl ubl) {
        this.invoices = invoices;
        this.pdf = pdf;
        this.ubl = ubl;
    }

    /** Newest first. */
    @GetMapping
    @Access(Who.ADMINISTRATOR)
    PageOf<InvoiceRow> list(@PathVariable String organisationId, PageQuery page) {
        OrganisationId organisation = new OrganisationId(organisationId);
        return PageOf.of(
                        invoices.issued(organisation, page.skip(), page.size()),
                        page,
                        invoices.countIssued(organisation))
                .map(InvoiceRow::of);
    }

    @GetMapping("/{invoiceId}")
    @Access(Who.ADMINISTRATOR)
    InvoiceAnswer one(@PathVariable String organisationId, @PathVariable String invoiceId) {
        return InvoiceAnswer.of(find(organisationId, invoiceId));
    }

    @GetMapping(path = "/{invoiceId}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Access(Who.ADMINISTRATOR)
    ResponseEntity<byte[]> pdf(@PathVariable String organisationId, @PathVariable String invoiceId) {
        return file(find(organisationId, invoiceId), ".pdf", MediaType.APPLICATION_PDF, pdf::of);
    }

    @GetMapping(path = "/{invoiceId}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Access(Who.ADMINISTRATOR)
    ResponseEntity<byte[]> ubl(@PathVariable String organisationId, @PathVariable String invoiceId) {
        return file(find(organisationId, invoiceId), ".xml", MediaType.APPLICATION_XML, ubl::of);
    }

    private static ResponseEntity<byte[]> file(
            Invoice invoice, String extension, MediaType type, Function<Invoice, byte[]> as) {
        String name = "factuur-" + invoice.issued().number() + extension;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(as.apply(invoice));
    }

    private Invoice find(String organisationId, String invoiceId) {
        return invoices.issued(new OrganisationId(organisationId), new InvoiceId(invoiceId))
                .orElseThrow(() -> new NotFound("De factuur"));
    }
}
