package nl.beheermodule.export.means;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.beheermodule.export.overview.Downloads;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.export.overview.StatusFilter;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.sheet.FileType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The users overview as a file, with the search, status and sorting of the screen (R23, Q21). */
@RestController
@RequestMapping("/v1/organisations/{organisationId}")
class MeansExportController {
    private final MeansOverview overview;
    private final Downloads downloads;

    MeansExportController(MeansOverview overview, Downloads downloads) {
        this.overview = overview;
        this.downloads = downloads;
    }

    @GetMapping("/means.xlsx")
    @Access(Who.ADMINISTRATOR)
    void xlsx(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable StatusFilter status,
            @RequestParam(defaultValue = "false") boolean expiring,
            PageQuery page,
            HttpServletResponse response)
            throws IOException {
        downloads.send(overview, organisationId, Selection.ofMeans(page, status, expiring), FileType.XLSX, response);
    }

    @GetMapping("/means.csv")
    @Access(Who.ADMINISTRATOR)
    void csv(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable StatusFilter status,
            @RequestParam(defaultValue = "false") boolean expiring,
            PageQuery page,
            HttpServletResponse response)
            throws IOException {
        downloads.send(overview, organisationId, Selection.ofMeans(page, status, expiring), FileType.CSV, response);
    }
}
