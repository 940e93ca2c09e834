package nl.beheermodule.authorization.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import nl.beheermodule.authorization.known.OrganisationNames;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.sheet.Download;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.sheet.Table;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** “Wie mag wat” as a file, made where the facts are, with the searches of the screen (Q21). */
@RestController
class MatrixFileController {
    /** A workbook is sent when it is complete: more than this takes longer than who waits for it. */
    private static final long MOST_IN_A_WORKBOOK = 250_000;

    private final MatrixTable tables;
    private final OrganisationNames names;
    private final AuditTrail audit;
    private final Clock clock;

    MatrixFileController(MatrixTable tables, OrganisationNames names, AuditTrail audit, Clock clock) {
        this.tables = tables;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Users down and services across, each cell with its sign and why. The .xlsx has at most 250 000 cells; the .csv is
     * streamed and has any number.
     *
     * @param page {@code query} searches users; pages are not used
     * @param serviceQuery searches services and providers
     * @param used only services that somebody of the company has a machtiging for
     */
    @GetMapping({"/v1/organisations/{organisationId}/matrix.xlsx", "/v1/organisations/{organisationId}/matrix.csv"})
    @Access(Who.ADMINISTRATOR)
    void file(
            @PathVariable String organisationId,
            PageQuery page,
            @RequestParam(defaultValue = "") String serviceQuery,
            @RequestParam(defaultValue = "false") boolean used,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (serviceQuery.strip().length() > PageQuery.MAX_QUERY) {
            throw new InvalidInput("serviceQuery", "Zoek op maximaal 100 tekens.");
        }
        MatrixTable.Sized matrix =
                tables.read(new OrganisationId(organisationId), page.query(), serviceQuery.strip(), used);
        FileType type = FileType.asked(request);
        if (type == FileType.XLSX && matrix.cells() > MOST_IN_A_WORKBOOK) {
            throw new InvalidInput("serviceQuery", "Dit is te groot voor Excel. Kies CSV, of zoek gerichter.");
        }
        audit.looked(organisationId, "export.matrix." + type.extension(), organisationId);
        String name = names.of(organisationId) + " - Wie mag wat - " + Amsterdam.today(clock);
        try (Table table = matrix.table()) {
            Download.send(table, name, type, response);
        }
    }
}
