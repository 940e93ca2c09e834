package nl.beheermodule.billing.invoice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.organisation.OrganisationCopy;
import nl.beheermodule.billing.organisation.Organisations;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.sheet.Download;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.sheet.Table;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The overview of invoices as a file (R13l), made where the facts are; first it is written down that it was asked for. */
@RestController
class InvoiceFileController {
    private final InvoiceRepository invoices;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    InvoiceFileController(InvoiceRepository invoices, Organisations organisations, AuditTrail audit, Clock clock) {
        this.invoices = invoices;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that were issued, newest first. */
    @GetMapping({"/v1/organisations/{organisationId}/invoices.xlsx", "/v1/organisations/{organisationId}/invoices.csv"})
    @Access(Who.ADMINISTRATOR)
    void file(@PathVariable String organisationId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileType type = FileType.asked(request);
        try (Table table = InvoiceTable.of(invoices.allIssued(new OrganisationId(organisationId)))) {
            audit.looked(organisationId, "export.invoices." + type.extension(), organisationId);
            String name = company(organisationId) + " - facturen - " + Amsterdam.today(clock);
            Download.send(table, name, type, response);
        }
    }

    private String company(String organisationId) {
        return organisations.find(organisationId).map(OrganisationCopy::name).orElse("Bedrijf");
    }
}
