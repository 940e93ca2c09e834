package nl.beheermodule.export.means;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Stream;
import nl.beheermodule.export.company.CompanyNames;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The users overview as a file, with the search, status and sorting of the screen (R23, Q21). */
@RestController
@RequestMapping("/v1/organisations/{organisationId}")
class MeansExportController {
    private final MeansRows rows;
    private final CompanyNames companies;
    private final AuditTrail audit;
    private final Clock clock;

    MeansExportController(MeansRows rows, CompanyNames companies, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/means.xlsx")
    @Access(Who.ADMINISTRATOR)
    void xlsx(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable Status status,
            PageQuery page,
            HttpServletResponse response)
            throws IOException {
        send(organisationId, status, page, response, FileType.XLSX);
    }

    @GetMapping("/means.csv")
    @Access(Who.ADMINISTRATOR)
    void csv(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable Status status,
            PageQuery page,
            HttpServletResponse response)
            throws IOException {
        send(organisationId, status, page, response, FileType.CSV);
    }

    private void send(
            String organisationId, @Nullable Status status, PageQuery page, HttpServletResponse response, FileType type)
            throws IOException {
        try (Stream<MeansRow> found = rows.read(organisationId, new MeansFilter(page.query(), status), page)) {
            audit.looked(organisationId, "export.means." + type.extension(), organisationId);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(organisationId, type));
            response.setContentType(type.contentType());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            type.write(found, response.getOutputStream());
        }
    }

    private String disposition(String organisationId, FileType type) {
        String company = companies
                .of(organisationId)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .strip();
        String name = company + " - gebruikers - " + Amsterdam.today(clock) + "." + type.extension();
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
