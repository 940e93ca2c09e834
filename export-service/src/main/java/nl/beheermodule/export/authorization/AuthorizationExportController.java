package nl.beheermodule.export.authorization;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import nl.beheermodule.export.overview.Downloads;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.sheet.FileType;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The overview of machtigingen as a file, with the search, filters and sorting of the screen (R23, Q3, Q21). */
@RestController
@RequestMapping("/v1/organisations/{organisationId}")
class AuthorizationExportController {
    private final AuthorizationOverview overview;
    private final Downloads downloads;

    AuthorizationExportController(AuthorizationOverview overview, Downloads downloads) {
        this.overview = overview;
        this.downloads = downloads;
    }

    @GetMapping({"/authorizations.xlsx", "/authorizations.csv"})
    @Access(Who.ADMINISTRATOR)
    void file(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable String meansId,
            @RequestParam(required = false) @Nullable String serviceId,
            @RequestParam(defaultValue = "false") boolean expiring,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate expiresFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate expiresTo,
            @RequestParam(defaultValue = "") String serviceQuery,
            PageQuery page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (serviceQuery.strip().length() > PageQuery.MAX_QUERY) {
            throw new InvalidInput("serviceQuery", "De zoektekst mag maximaal 100 tekens lang zijn.");
        }
        Selection selection = Selection.ofAuthorizations(page, serviceQuery.strip(), meansId, serviceId, expiring)
                .expiring(expiresFrom, expiresTo);
        downloads.send(overview, organisationId, selection, FileType.asked(request), response);
    }
}
